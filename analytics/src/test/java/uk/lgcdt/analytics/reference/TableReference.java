package uk.lgcdt.analytics.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The published tables of markets and of dependency, each row's columns by name; docs/measures: hhi, sme-share, assured-share, dependency. */
public final class TableReference {

    private TableReference() {}

    /** market_measure by market and year. */
    public static SortedMap<String, SortedMap<String, Object>> measures(World world) {
        SortedMap<String, SortedMap<String, Object>> rows = new TreeMap<>();
        for (Market market : world.markets()) {
            Cells cells = new Cells();
            sizes(cells, market);
            concentration(cells, market);
            ofSmes(cells, market);
            assured(cells, market, world);
            rows.put(market.key(), cells.cells);
        }
        return rows;
    }

    private static void sizes(Cells cells, Market market) {
        List<Line> frameworks =
                market.lines().stream().filter(line -> line.deal().framework()).toList();
        boolean ceiling = frameworks.stream().anyMatch(line -> line.pence() != null);
        cells.put("contracts", market.contracts());
        cells.put("valued_contracts", market.valued());
        cells.put("suppliers", market.sellers().size());
        cells.put("awarded_gbp", market.valued() == 0 ? null : gbp(market.pence(line -> true)));
        cells.put("frameworks", frameworks.stream().map(Line::deal).distinct().count());
        cells.put("framework_ceiling_gbp", ceiling ? gbp(Market.pence(frameworks)) : null);
        cells.put(
                "buyers",
                market.purchases().stream()
                        .map(line -> line.deal().buyer())
                        .distinct()
                        .count());
    }

    private static void concentration(Cells cells, Market market) {
        Figures figures = new Figures();
        ConcentrationReference.add(
                figures, market, new World(List.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Set.of()));
        String key = market.key() + " %s value";
        Expected hhi = figures.byKey().get(key.formatted("hhi"));
        cells.family("concentration", hhi.reason(), hhi.n(), hhi.coverage());
        cells.put("hhi", hhi.value());
        for (String measure : List.of("top-share", "top-four-share", "effective-suppliers")) {
            cells.put(
                    measure.replace('-', '_'),
                    figures.byKey().get(key.formatted(measure)).value());
        }
    }

    private static void ofSmes(Cells cells, Market market) {
        Predicate<Line> unknown = line -> !line.isSized();
        BigInteger total = market.pence(line -> true);
        String byValue = SmeReference.valueReason(market);
        cells.family("sme_value", byValue, market.valued(), Exactly.percent(market.pence(Line::isSized), total));
        cells.shown("sme_value_share", byValue, Exactly.percent(market.pence(Line::isSme), total));
        cells.shown("sme_value_unknown_share", byValue, Exactly.percent(market.pence(unknown), total));
        List<Line> lines = market.purchases();
        long sized = lines.stream().filter(Line::isSized).count();
        long smes = lines.stream().filter(Line::isSme).count();
        String byCount = null;
        if (market.contracts() < 3) {
            byCount = market.contracts() == 0 ? "no-contracts" : "too-few-contracts";
        } else if (Exactly.isLess(sized, lines.size(), 50)) {
            byCount = "size-unknown";
        }
        cells.family("sme_count", byCount, lines.size(), Exactly.percent(sized, lines.size()));
        cells.shown("sme_count_share", byCount, Exactly.percent(smes, lines.size()));
        cells.shown("sme_count_unknown_share", byCount, Exactly.percent(lines.size() - sized, lines.size()));
    }

    private static void assured(Cells cells, Market market, World world) {
        BigInteger total = market.pence(line -> true);
        BigInteger numbered = market.pence(line -> line.supplier().startsWith("GB-COH-"));
        BigInteger assured = market.pence(line -> world.assured().contains(line.supplier()));
        String reason = null;
        if (market.contracts() == 0) {
            reason = "no-contracts";
        } else if (market.valued() < 3) {
            reason = "too-few-valued";
        } else if (numbered.shiftLeft(1).compareTo(total) < 0) {
            reason = "number-unknown";
        }
        cells.family("assured", reason, market.valued(), Exactly.percent(numbered, total));
        cells.shown("assured_share", reason, Exactly.percent(assured, total));
    }

    /** market_supplier by market, year and supplier. */
    public static SortedMap<String, SortedMap<String, Object>> suppliers(World world) {
        SortedMap<String, SortedMap<String, Object>> rows = new TreeMap<>();
        for (Market market : world.markets()) {
            Map<String, BigInteger> values = market.values();
            BigInteger total = Exactly.sum(values.values());
            List<String> ranked = market.sellers().keySet().stream()
                    .sorted(Comparator.comparing(
                                    (String seller) -> values.getOrDefault(seller, BigInteger.ONE.negate()))
                            .thenComparing(market.sellers()::get)
                            .reversed()
                            .thenComparing(seller -> seller))
                    .toList();
            for (String seller : ranked) {
                BigInteger pence = values.get(seller);
                Cells cells = new Cells();
                cells.put("rank", ranked.indexOf(seller) + 1);
                cells.put("contracts", market.sellers().get(seller));
                cells.put("awarded_gbp", pence == null ? null : gbp(pence));
                cells.put(
                        "share",
                        pence == null ? null : Exactly.quotient(pence.multiply(BigInteger.valueOf(100)), total, 4));
                rows.put(market.key() + " " + seller, cells.cells);
            }
        }
        return rows;
    }

    /** market_buyer by market, year and buyer. */
    public static SortedMap<String, SortedMap<String, Object>> buyers(World world) {
        SortedMap<String, SortedMap<String, Object>> rows = new TreeMap<>();
        for (Market market : world.markets()) {
            for (Line line : market.purchases()) {
                String buyer = line.deal().buyer();
                Predicate<Line> theirs = other -> other.deal().buyer().equals(buyer);
                boolean known = market.purchases().stream().filter(theirs).anyMatch(other -> other.pence() != null);
                Cells cells = new Cells();
                cells.put("contracts", market.contracts(deal -> deal.buyer().equals(buyer)));
                cells.put("awarded_gbp", known ? gbp(market.pence(theirs)) : null);
                rows.put(market.key() + " " + buyer, cells.cells);
            }
        }
        return rows;
    }

    static BigDecimal gbp(BigInteger pence) {
        return new BigDecimal(pence, 2);
    }

    static final class Cells {

        final SortedMap<String, Object> cells = new TreeMap<>();

        void put(String column, @Nullable Object value) {
            Object plain = value instanceof BigDecimal number
                    ? number.stripTrailingZeros().toPlainString()
                    : value;
            cells.put(column, String.valueOf(plain));
        }

        void shown(String column, @Nullable String reason, @Nullable Object value) {
            put(column, reason == null ? value : null);
        }

        void family(String family, @Nullable String reason, long n, @Nullable BigDecimal coverage) {
            put(family + "_status", new Expected(null, n, coverage, reason).status());
            put(family + "_reason", reason);
            put(family + "_n", n);
            put(family + "_coverage", coverage);
        }
    }
}
