package uk.lgcdt.batch.spend;

import java.util.Locale;

/** Whether amounts hold value added tax. */
enum VatBasis {
    NET,
    GROSS,
    UNKNOWN;

    private final String word = name().toLowerCase(Locale.ROOT);

    String word() {
        return word;
    }
}
