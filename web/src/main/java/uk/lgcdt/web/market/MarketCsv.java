package uk.lgcdt.web.market;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes markets as CSV: one line each, headings with units, empty where there is no figure. */
final class MarketCsv {

    private MarketCsv() {}

    static String write(List<MarketEntry> markets) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "run",
                    "market",
                    "name",
                    "level",
                    "year",
                    "contracts",
                    "valued_contracts",
                    "suppliers",
                    "buyers",
                    "awarded_gbp",
                    "frameworks",
                    "framework_ceiling_gbp",
                    "concentration_status",
                    "concentration_reason",
                    "concentration_n",
                    "concentration_coverage_percent",
                    "hhi",
                    "band",
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
                    "sme_count_unknown_share_percent",
                    "assured_status",
                    "assured_reason",
                    "assured_share_percent");
            markets.forEach(market -> csv.writeRecord(line(market)));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return text.toString();
    }

    private static List<String> line(MarketEntry market) {
        var concentration = market.concentration();
        var value = market.smeByValue();
        var count = market.smeByCount();
        return Stream.<@Nullable Object>of(
                        market.run(),
                        market.market(),
                        market.name(),
                        market.level(),
                        market.year(),
                        market.contracts(),
                        market.valuedContracts(),
                        market.suppliers(),
                        market.buyers(),
                        market.awardedGbp(),
                        market.frameworks(),
                        market.frameworkCeilingGbp(),
                        concentration.status(),
                        concentration.reason(),
                        concentration.n(),
                        concentration.coveragePercent(),
                        concentration.hhi(),
                        concentration.band(),
                        concentration.topSharePercent(),
                        concentration.topFourSharePercent(),
                        concentration.effectiveSuppliers(),
                        value.status(),
                        value.reason(),
                        value.sharePercent(),
                        value.unknownSharePercent(),
                        count.status(),
                        count.reason(),
                        count.sharePercent(),
                        count.unknownSharePercent(),
                        market.assured().status(),
                        market.assured().reason(),
                        market.assured().sharePercent())
                .map(field -> Objects.toString(field, ""))
                .toList();
    }
}
