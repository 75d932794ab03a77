package uk.lgcdt.batch.spend;

import java.util.Locale;

/** Whether amounts hold value added tax. */
enum VatBasis {
    NET,
    GROSS,
    UNKNOWN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
