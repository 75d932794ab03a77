package uk.lgcdt.infra.organisation;

import java.util.Arrays;
import java.util.Locale;

/** What a supplier is, as far as its identifiers or its names tell; {@code docs/identity.md}. */
public enum SupplierKind {

    /** A company, partnership with limited liability or society on the register of companies. */
    COMPANY,

    /** A council or another public body: an authority, a police or fire service, a part of the NHS, a department. */
    PUBLIC_BODY,

    CHARITY,

    /** A natural person, trading under the own name or another. */
    INDIVIDUAL,

    UNKNOWN;

    /** How it is known what a supplier is. */
    public enum Basis {

        /** By its entry in a register. */
        IDENTIFIER,

        /** By words of its names. */
        WORDS,

        /** Neither tells. */
        UNKNOWN;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Basis of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** As published: {@code public-body}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static SupplierKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a kind of supplier: " + key));
    }
}
