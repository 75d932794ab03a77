package uk.lgcdt.infra.market.defined;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.lgcdt.infra.market.MarketBuyer;
import uk.lgcdt.infra.organisation.BuyerId;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.organisation.SupplierSize;

/** Gathers the rows of one definition into what is measured of it. */
final class FoundRows {

    private static final Comparator<MarketBuyer> LARGEST_FIRST = Comparator.comparing(
                    MarketBuyer::awardedGbp, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
            .thenComparing(MarketBuyer::contracts, Comparator.reverseOrder())
            .thenComparing(MarketBuyer::buyer);

    private final MarketDefinition definition;
    private final List<SupplierTotals> whole = new ArrayList<>();
    private final SortedMap<Year, List<SupplierTotals>> years = new TreeMap<>();
    private final List<MarketBuyer> buyers = new ArrayList<>();

    FoundRows(MarketDefinition definition) {
        this.definition = definition;
    }

    void add(ResultSet row) throws SQLException {
        if (!row.getBoolean("sells")) {
            buyers.add(new MarketBuyer(
                    new BuyerId(row.getString("id")),
                    row.getString("name"),
                    row.getString("council_code"),
                    row.getInt("contracts"),
                    row.getBigDecimal("awarded_gbp")));
            return;
        }
        SupplierTotals totals = toSupplier(row);
        int year = row.getInt("year");
        if (row.wasNull()) {
            whole.add(totals);
        } else {
            years.computeIfAbsent(Year.of(year), first -> new ArrayList<>()).add(totals);
        }
    }

    /** @param withoutRegion contracts left out because nobody knows where their buyers lie */
    DefinedMarket market(int withoutRegion) {
        var measured = new MeasuredTotals(whole, definition.basis());
        return new DefinedMarket(
                definition,
                measured.measures(),
                measured.ranked(),
                buyers.stream().sorted(LARGEST_FIRST).toList(),
                years.entrySet().stream()
                        .map(year -> new DefinedYear(
                                year.getKey(), new MeasuredTotals(year.getValue(), definition.basis()).measures()))
                        .toList(),
                withoutRegion);
    }

    private static SupplierTotals toSupplier(ResultSet row) throws SQLException {
        return new SupplierTotals(
                new SupplierId(row.getString("id")),
                row.getString("name"),
                SupplierSize.of(row.getString("size")),
                row.getInt("contracts"),
                row.getBigDecimal("awarded_gbp"),
                row.getInt("councils"),
                row.getInt("first_contracts"),
                row.getInt("first_valued"),
                row.getInt("first_frameworks"),
                row.getBigDecimal("ceiling_gbp"));
    }
}
