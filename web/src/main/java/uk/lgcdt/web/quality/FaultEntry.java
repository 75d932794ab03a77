package uk.lgcdt.web.quality;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.quality.CheckedFault;
import uk.lgcdt.infra.spreadsheet.FileTable;

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

    /** Those of the files; publishers are listed by programs only. */
    static final FileTable<FaultEntry> COLUMNS = new FileTable<FaultEntry>()
            .count("run", FaultEntry::run)
            .text("source", FaultEntry::source)
            .text("month", FaultEntry::month)
            .text("check", FaultEntry::check)
            .count("concerned", FaultEntry::concerned)
            .count("tested", FaultEntry::tested)
            .count("touched", FaultEntry::touched)
            .text("status", FaultEntry::status)
            .number("share_percent", 2, FaultEntry::sharePercent)
            .number("coverage_percent", 2, FaultEntry::coveragePercent)
            .text("example_ocid", FaultEntry::exampleOcid)
            .count("example_file", FaultEntry::exampleFile)
            .text("example_position", FaultEntry::examplePosition);

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
