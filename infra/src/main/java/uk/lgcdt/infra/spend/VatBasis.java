package uk.lgcdt.infra.spend;

import java.util.Locale;

/** Whether amounts hold value added tax; amounts of different bases are never added together. */
public enum VatBasis {
    NET,
    GROSS,
    UNKNOWN;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** As it is written in files and tables: {@code net}. */
    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException when it is no basis */
    public static VatBasis get(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
