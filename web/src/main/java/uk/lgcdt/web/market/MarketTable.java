package uk.lgcdt.web.market;

import uk.lgcdt.infra.spreadsheet.FileTable;
import uk.lgcdt.web.market.MarketEntry.AssuredEntry;
import uk.lgcdt.web.market.MarketEntry.ConcentrationEntry;
import uk.lgcdt.web.market.MarketEntry.SmeEntry;

/** Markets as a table to take away: one row each, headings with units, empty where there is no figure. */
final class MarketTable {

    private static final FileTable<ConcentrationEntry> CONCENTRATION = new FileTable<ConcentrationEntry>()
            .text("concentration_status", ConcentrationEntry::status)
            .text("concentration_reason", ConcentrationEntry::reason)
            .count("concentration_n", ConcentrationEntry::n)
            .number("concentration_coverage_percent", 2, ConcentrationEntry::coveragePercent)
            .number("hhi", 2, ConcentrationEntry::hhi)
            .text("band", ConcentrationEntry::band)
            .number("top_share_percent", 2, ConcentrationEntry::topSharePercent)
            .number("top_four_share_percent", 2, ConcentrationEntry::topFourSharePercent)
            .number("effective_suppliers", 4, ConcentrationEntry::effectiveSuppliers);

    private static final FileTable<AssuredEntry> ASSURED = new FileTable<AssuredEntry>()
            .text("assured_status", AssuredEntry::status)
            .text("assured_reason", AssuredEntry::reason)
            .number("assured_share_percent", 2, AssuredEntry::sharePercent);

    static final FileTable<MarketEntry> COLUMNS = new FileTable<MarketEntry>()
            .count("run", MarketEntry::run)
            .text("market", MarketEntry::market)
            .text("name", MarketEntry::name)
            .text("level", MarketEntry::level)
            .count("year", MarketEntry::year)
            .count("contracts", MarketEntry::contracts)
            .count("valued_contracts", MarketEntry::valuedContracts)
            .count("suppliers", MarketEntry::suppliers)
            .count("buyers", MarketEntry::buyers)
            .number("awarded_gbp", 2, MarketEntry::awardedGbp)
            .count("frameworks", MarketEntry::frameworks)
            .number("framework_ceiling_gbp", 2, MarketEntry::frameworkCeilingGbp)
            .part(MarketEntry::concentration, CONCENTRATION)
            .part(MarketEntry::smeByValue, sme("sme_value"))
            .part(MarketEntry::smeByCount, sme("sme_count"))
            .part(MarketEntry::assured, ASSURED)
            .count("flags_raised", market -> market.flags().raised().size())
            .count("flags_unknown", market -> market.flags().unknown())
            .text("flags", market -> String.join(";", market.flags().raised()));

    private MarketTable() {}

    private static FileTable<SmeEntry> sme(String by) {
        return new FileTable<SmeEntry>()
                .text(by + "_status", SmeEntry::status)
                .text(by + "_reason", SmeEntry::reason)
                .number(by + "_share_percent", 2, SmeEntry::sharePercent)
                .number(by + "_unknown_share_percent", 2, SmeEntry::unknownSharePercent);
    }
}
