package uk.lgcdt.web.market.defined;

import java.util.List;
import java.util.stream.Stream;
import uk.lgcdt.infra.market.Concentration;
import uk.lgcdt.infra.market.SmeShare;
import uk.lgcdt.infra.market.defined.DefinedMarket;
import uk.lgcdt.infra.market.defined.DefinedMeasures;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.spreadsheet.FileTable;

/** A defined market as a table to take away: a row for its period and one for each year; empty where there is no figure. */
final class DefinedMarketTable {

    /**
     * What is measured of one period.
     *
     * @param period a year, or {@code all}
     */
    record Row(String period, DefinedMeasures measures) {}

    private static final FileTable<Concentration> CONCENTRATION = new FileTable<Concentration>()
            .text("concentration_status", one -> one.grounds().status().key())
            .text("concentration_reason", one -> one.grounds().reason())
            .count("concentration_n", one -> one.grounds().n())
            .number("concentration_coverage_percent", 2, one -> one.grounds().coverage())
            .number("hhi", 2, Concentration::hhi)
            .number("top_share_percent", 2, Concentration::topShare)
            .number("top_four_share_percent", 2, Concentration::topFourShare)
            .number("effective_suppliers", 4, Concentration::effectiveSuppliers);

    private DefinedMarketTable() {}

    static FileTable<Row> columns(RunId run, DefinedMarket market) {
        return new FileTable<Row>()
                .count("run", row -> run.value())
                .text("definition", row -> market.definition().toQuery())
                .text("period", Row::period)
                .count("contracts", row -> row.measures().contracts())
                .count("valued_contracts", row -> row.measures().valuedContracts())
                .count("suppliers", row -> row.measures().suppliers())
                .number("awarded_gbp", 2, row -> row.measures().awardedGbp())
                .count("frameworks", row -> row.measures().frameworks())
                .number("framework_ceiling_gbp", 2, row -> row.measures().frameworkCeilingGbp())
                .part(row -> row.measures().concentration(), CONCENTRATION)
                .part(row -> row.measures().smeByValue(), sme("sme_value"))
                .part(row -> row.measures().smeByCount(), sme("sme_count"));
    }

    static List<Row> rows(DefinedMarket market) {
        return Stream.concat(
                        Stream.of(new Row("all", market.measures())),
                        market.years().stream().map(year -> new Row(year.year().toString(), year.measures())))
                .toList();
    }

    private static FileTable<SmeShare> sme(String by) {
        return new FileTable<SmeShare>()
                .text(by + "_status", one -> one.grounds().status().key())
                .text(by + "_reason", one -> one.grounds().reason())
                .number(by + "_share_percent", 2, SmeShare::share)
                .number(by + "_unknown_share_percent", 2, SmeShare::unknownShare);
    }
}
