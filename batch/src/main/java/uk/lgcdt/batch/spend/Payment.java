package uk.lgcdt.batch.spend;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.table.DateReader;
import uk.lgcdt.infra.spend.VatBasis;

/**
 * A published payment.
 *
 * @param council ONS code
 * @param day when it was paid, posted or invoiced, whichever the file tells
 * @param amountGbp pounds, as published; below nought for a reversal
 * @param redacted whether the supplier's name is withheld
 * @param card whether a payment card was used, as far as the file says
 * @param other a digest of what else the row holds, by which exact repeats are told
 */
record Payment(
        String council,
        DateReader.Day day,
        String supplier,
        BigDecimal amountGbp,
        VatBasis basis,
        boolean redacted,
        boolean card,
        @Nullable String purpose,
        @Nullable String department,
        @Nullable String category,
        @Nullable String transaction,
        @Nullable String companyNumber,
        @Nullable String supplierNumber,
        String other) {}
