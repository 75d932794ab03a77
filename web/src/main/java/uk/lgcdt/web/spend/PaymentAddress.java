package uk.lgcdt.web.spend;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.spend.FinancialYear;
import uk.lgcdt.infra.spend.SpendPaymentCriteria;
import uk.lgcdt.web.api.TableFormat;

/** The address of a list of payments; it names the run, so that it keeps showing the same. */
public final class PaymentAddress {

    private PaymentAddress() {}

    /** The page. */
    public static String page(RunId run, SpendPaymentCriteria criteria) {
        return with("payments", run, criteria);
    }

    /** The same list to take away. */
    static String file(RunId run, SpendPaymentCriteria criteria, TableFormat format) {
        return with("api/v1/payments/list." + format.ending(), run, criteria);
    }

    private static String with(String path, RunId run, SpendPaymentCriteria criteria) {
        @Nullable YearMonth month = criteria.month();
        @Nullable FinancialYear year = criteria.year();
        return UriComponentsBuilder.fromPath(path)
                .queryParam("council", "{council}")
                .queryParam("basis", "{basis}")
                .queryParamIfPresent(
                        "supplier", Optional.ofNullable(criteria.supplierName()).map(name -> "{supplier}"))
                .queryParamIfPresent("month", Optional.ofNullable(month))
                .queryParamIfPresent("year", Optional.ofNullable(year).map(FinancialYear::period))
                .queryParam("run", run)
                .encode()
                .buildAndExpand(java.util.Map.of(
                        "council",
                        criteria.councilCode(),
                        "basis",
                        criteria.basis().word(),
                        "supplier",
                        Optional.ofNullable(criteria.supplierName()).orElse("")))
                .toUriString();
    }
}
