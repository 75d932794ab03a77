package uk.lgcdt.web.market.defined;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.defined.DefinedMarket;
import uk.lgcdt.infra.market.defined.DefinedMeasures;
import uk.lgcdt.infra.market.defined.DefinedYear;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.spreadsheet.SafeCell;

/** Writes a defined market as CSV: a line for its period and one for each year; empty where there is no figure. */
final class DefinedMarketCsv {

    private DefinedMarketCsv() {}

    static String write(RunId run, DefinedMarket market) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "run",
                    "definition",
                    "period",
                    "contracts",
                    "valued_contracts",
                    "suppliers",
                    "awarded_gbp",
                    "frameworks",
                    "framework_ceiling_gbp",
                    "concentration_status",
                    "concentration_reason",
                    "concentration_n",
                    "concentration_coverage_percent",
                    "hhi",
                    "top_share_percent",
                    "top_four_share_percent",
                    "effective_suppliers",
                    "sme_value_status",
                    "sme_value_reason",
                    "sme_value_share_percent",
                    "sme_value_unknown_share_percent",
                    "sme_count_status",
                    "sme_count_reason",
                    "sme_count_share_percent",
                    "sme_count_unknown_share_percent");
            csv.writeRecord(line(run, market, "all", market.measures()));
            for (DefinedYear year : market.years()) {
                csv.writeRecord(line(run, market, year.year().toString(), year.measures()));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return text.toString();
    }

    private static List<String> line(RunId run, DefinedMarket market, String period, DefinedMeasures measures) {
        var concentration = measures.concentration();
        var grounds = concentration.grounds();
        var value = measures.smeByValue();
        var count = measures.smeByCount();
        return Stream.<@Nullable Object>of(
                        run,
                        SafeCell.of(market.definition().toQuery()),
                        period,
                        measures.contracts(),
                        measures.valuedContracts(),
                        measures.suppliers(),
                        measures.awardedGbp(),
                        measures.frameworks(),
                        measures.frameworkCeilingGbp(),
                        grounds.status().key(),
                        grounds.reason(),
                        grounds.n(),
                        grounds.coverage(),
                        concentration.hhi(),
                        concentration.topShare(),
                        concentration.topFourShare(),
                        concentration.effectiveSuppliers(),
                        value.grounds().status().key(),
                        value.grounds().reason(),
                        value.share(),
                        value.unknownShare(),
                        count.grounds().status().key(),
                        count.grounds().reason(),
                        count.share(),
                        count.unknownShare())
                .map(field -> Objects.toString(field, ""))
                .toList();
    }
}
