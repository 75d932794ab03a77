package uk.lgcdt.web.spend;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.spend.FinancialYear;
import uk.lgcdt.infra.spend.SpendPaymentCriteria;
import uk.lgcdt.infra.spend.VatBasis;
import uk.lgcdt.web.api.BadRequestException;

/** Reads which payments an address asks for. */
final class PaymentQuery {

    private PaymentQuery() {}

    /** @throws BadRequestException when no body is named, or basis, month or year are none */
    static SpendPaymentCriteria of(
            @Nullable String council,
            @Nullable String basis,
            @Nullable String supplier,
            @Nullable String month,
            @Nullable String year) {
        if (council == null || council.isBlank()) {
            throw new BadRequestException("council is missing: the ONS code of the council that paid");
        }
        return new SpendPaymentCriteria(
                council, basis(basis), blankIsNull(supplier), month(blankIsNull(month)), year(blankIsNull(year)));
    }

    private static VatBasis basis(@Nullable String word) {
        try {
            return VatBasis.get(Optional.ofNullable(blankIsNull(word)).orElse(VatBasis.NET.word()));
        } catch (IllegalArgumentException unknown) {
            throw new BadRequestException("basis is net, gross or unknown, not " + word);
        }
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new BadRequestException("month is written 2026-03, not " + text);
        }
    }

    private static @Nullable FinancialYear year(@Nullable String text) {
        return text == null
                ? null
                : FinancialYear.find(text)
                        .orElseThrow(() ->
                                new BadRequestException("year is a financial year, written 2025-26, not " + text));
    }

    private static @Nullable String blankIsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
