package uk.lgcdt.batch.table;

import java.util.List;
import uk.lgcdt.batch.landing.TableKind;

/** Makes what tells tables apart, for tests that stand elsewhere. */
public final class TableKindsOf {

    private TableKindsOf() {}

    public static TableKind recognisers(TableRecogniser... recognisers) {
        return new TableKinds(List.of(recognisers));
    }
}
