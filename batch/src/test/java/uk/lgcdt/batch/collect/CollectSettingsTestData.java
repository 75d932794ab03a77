package uk.lgcdt.batch.collect;

import org.springframework.core.env.Environment;

/** Makes settings for tests of other packages. */
public final class CollectSettingsTestData {

    private CollectSettingsTestData() {}

    public static CollectSettings of(Environment environment) {
        return new CollectSettings(environment);
    }
}
