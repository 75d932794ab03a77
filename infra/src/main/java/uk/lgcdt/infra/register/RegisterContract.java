package uk.lgcdt.infra.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract as its council's register lists it.
 *
 * @param totalGbp pounds over the term, as published; null where not stated
 * @param annualGbp pounds a year, as published; null where not stated
 * @param dateApproximate whether only a month or a year was published; the day is then its first (start) or last (end)
 * @param landedFile the file that it stands in
 * @param position where in the file, such as {@code row 12}
 */
public record RegisterContract(
        @Nullable String reference,
        @Nullable String title,
        @Nullable String department,
        @Nullable String supplierName,
        @Nullable String companyNumber,
        @Nullable BigDecimal totalGbp,
        @Nullable BigDecimal annualGbp,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean dateApproximate,
        @Nullable LocalDate reviewOn,
        @Nullable String extension,
        long landedFile,
        String position) {}
