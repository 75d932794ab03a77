package uk.lgcdt.batch.register;

import uk.lgcdt.batch.table.TableRecogniser;

/** Makes the recogniser for tests that stand elsewhere. */
public final class RegisterRecognisers {

    private RegisterRecognisers() {}

    public static TableRecogniser create() {
        return new RegisterRecogniser();
    }
}
