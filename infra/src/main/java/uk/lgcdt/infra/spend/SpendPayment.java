package uk.lgcdt.infra.spend;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One payment as a council published it.
 *
 * @param paidOn local date (Europe/London); the last day of the period where {@code dateApproximate}
 * @param paidGbp pounds on the basis of the list asked for; a credit is negative
 * @param reversed taken back within some months, or the credit that did so
 * @param position where in the file, for people: row 12
 */
public record SpendPayment(
        LocalDate paidOn,
        boolean dateApproximate,
        String supplierName,
        BigDecimal paidGbp,
        @Nullable String purpose,
        @Nullable String department,
        @Nullable String transaction,
        boolean reversed,
        long landedFile,
        String position) {}
