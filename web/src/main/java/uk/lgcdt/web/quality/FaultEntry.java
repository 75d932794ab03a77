package uk.lgcdt.web.quality;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.quality.CheckedFault;

/**
 * What a check found, as programs read it.
 *
 * @param month YYYY-MM; null for all months together
 * @param sharePercent of the tested rows that have the fault; null unless calculated
 * @param coveragePercent of the concerned rows that could be tested
 */
record FaultEntry(
        long run,
        String source,
        @Nullable String publisher,
        @Nullable String publisherName,
        @Nullable String month,
        String check,
        long concerned,
        long tested,
        long touched,
        String status,
        @Nullable BigDecimal sharePercent,
        @Nullable BigDecimal coveragePercent,
        @Nullable String exampleOcid,
        @Nullable Long exampleFile,
        @Nullable String examplePosition) {

    static FaultEntry of(long run, CheckedFault fault, @Nullable String publisherName) {
        return new FaultEntry(
                run,
                fault.source().key(),
                fault.publisherId(),
                publisherName,
                fault.month() == null ? null : fault.month().toString(),
                fault.check().key(),
                fault.concerned(),
                fault.tested(),
                fault.touched(),
                fault.status().name().toLowerCase(Locale.ROOT),
                fault.share().orElse(null),
                fault.coverage().orElse(null),
                fault.exampleOcid(),
                fault.exampleFile(),
                fault.examplePosition());
    }
}
