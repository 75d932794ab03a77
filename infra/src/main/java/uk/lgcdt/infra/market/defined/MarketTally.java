package uk.lgcdt.infra.market.defined;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MarketBuyer;
import uk.lgcdt.infra.organisation.BuyerId;
import uk.lgcdt.infra.organisation.SupplierId;

/** Adds up the award lines of one definition, line by line, into what each supplier holds and each buyer bought. */
final class MarketTally {

    private static final Comparator<MarketBuyer> LARGEST_FIRST = Comparator.comparing(
                    MarketBuyer::awardedGbp, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
            .thenComparing(MarketBuyer::contracts, Comparator.reverseOrder())
            .thenComparing(MarketBuyer::buyer);

    private final MarketDefinition definition;
    private final SortedMap<Integer, Map<String, Holding>> years = new TreeMap<>();
    private final Map<String, Purchases> buyers = new HashMap<>();
    private final Map<String, Integer> councils = new HashMap<>();
    private final Set<String> sharedAwards = new HashSet<>();

    /** What a buyer bought over the period. */
    private static final class Purchases {

        private int contracts;
        private @Nullable BigDecimal awardedGbp;
    }

    MarketTally(MarketDefinition definition) {
        this.definition = definition;
    }

    /** Adds a row of {@link DefinedMarketSql#lines}. */
    void add(ResultSet row) throws SQLException {
        @Nullable String shared = row.getString("shared");
        // Of an award's suppliers the first that comes stands for it where awards are counted.
        boolean stands = shared == null || sharedAwards.add(shared);
        boolean framework = row.getBoolean("framework");
        @Nullable BigDecimal gbp = row.getBigDecimal("awarded_gbp");
        Holding holding = years.computeIfAbsent(row.getInt("year"), year -> new HashMap<>())
                .computeIfAbsent(row.getString("supplier_id"), supplier -> new Holding());
        if (framework) {
            holding.addFramework(gbp, stands);
            return;
        }
        holding.addContract(gbp, stands, council(row.getString("council_code")));
        Purchases bought = buyers.computeIfAbsent(row.getString("buyer_id"), buyer -> new Purchases());
        bought.contracts += stands ? 1 : 0;
        bought.awardedGbp = Holding.sum(bought.awardedGbp, gbp);
    }

    private int council(@Nullable String code) {
        return code == null ? Holding.NO_COUNCIL : councils.computeIfAbsent(code, known -> councils.size());
    }

    Set<String> suppliers() {
        Set<String> ids = new HashSet<>();
        years.values().forEach(year -> ids.addAll(year.keySet()));
        return ids;
    }

    Set<String> buyers() {
        return buyers.keySet();
    }

    /**
     * @param names of the run's suppliers and buyers
     * @param withoutRegion contracts left out because nobody knows where their buyers lie
     */
    DefinedMarket market(FoundNames names, int withoutRegion) {
        Map<String, Holding> period = new HashMap<>();
        List<DefinedYear> measuredYears = new ArrayList<>();
        years.forEach((year, holdings) -> {
            holdings.forEach((supplier, holding) ->
                    period.computeIfAbsent(supplier, first -> new Holding()).add(holding));
            measuredYears.add(
                    new DefinedYear(Year.of(year), measured(holdings, names).measures()));
        });
        MeasuredTotals whole = measured(period, names);
        return new DefinedMarket(
                definition, whole.measures(), whole.ranked(), boughtBy(names), measuredYears, withoutRegion);
    }

    private MeasuredTotals measured(Map<String, Holding> holdings, FoundNames names) {
        List<SupplierTotals> totals = new ArrayList<>(holdings.size());
        holdings.forEach((id, holding) -> {
            FoundNames.Seller seller = names.seller(id);
            totals.add(holding.of(new SupplierId(id), seller.name(), seller.size()));
        });
        return new MeasuredTotals(totals, definition.basis());
    }

    private List<MarketBuyer> boughtBy(FoundNames names) {
        List<MarketBuyer> bought = new ArrayList<>(buyers.size());
        buyers.forEach((id, purchases) -> {
            FoundNames.Body body = names.body(id);
            bought.add(new MarketBuyer(
                    new BuyerId(id), body.name(), body.councilCode(), purchases.contracts, purchases.awardedGbp));
        });
        bought.sort(LARGEST_FIRST);
        return bought;
    }
}
