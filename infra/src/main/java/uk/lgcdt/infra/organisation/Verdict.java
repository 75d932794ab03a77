package uk.lgcdt.infra.organisation;

import java.util.Locale;

/** What somebody decided about two names. */
public enum Verdict {
    /** They are one supplier. */
    SAME,
    /** They are two. */
    DIFFERENT;

    /** As the database and programs know it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Verdict of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
