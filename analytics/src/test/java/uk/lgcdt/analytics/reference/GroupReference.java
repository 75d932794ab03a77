package uk.lgcdt.analytics.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** docs/measures/groups.md */
public final class GroupReference {

    private GroupReference() {}

    /** The figures of groups as sellers. */
    public static Map<String, Expected> figures(World world) {
        List<Line> lines = world.lines().stream().filter(Line::isTrade).toList();
        List<Market> markets = World.markets(
                lines.stream().map(line -> line.of(owner(world, line).group())).toList());
        Figures figures = new Figures();
        markets.forEach(market -> ConcentrationReference.add(figures, market, world));
        DynamismReference.add(figures, markets);
        Map<String, Expected> known = known(World.markets(lines), world);
        Map<String, Expected> shown = new TreeMap<>(known);
        figures.byKey().forEach((key, figure) -> shown.put(key, hidden(key, figure, known)));
        return shown;
    }

    private static Expected hidden(String key, Expected figure, Map<String, Expected> known) {
        String[] market = key.split(" ");
        Expected share = known.get(market[0] + " " + market[1] + " ownership-known-share value");
        boolean little = share == null || share.value() == null || share.value().compareTo(BigDecimal.valueOf(50)) < 0;
        return figure.reason() == null && little
                ? new Expected(null, figure.n(), figure.coverage(), "ownership-unknown")
                : figure;
    }

    private static Map<String, Expected> known(List<Market> markets, World world) {
        Map<String, Expected> shares = new TreeMap<>();
        for (Market market : markets) {
            Map<String, BigInteger> values = market.values();
            Set<String> stated = new HashSet<>(values.keySet());
            stated.removeIf(supplier -> owner(world, supplier).ownership().equals("unknown"));
            BigInteger total = Exactly.sum(values.values());
            BigInteger held = Exactly.sum(stated.stream().map(values::get).toList());
            String reason = total.signum() == 0 ? "too-few-valued" : null;
            if (!values.isEmpty()) {
                shares.put(
                        market.key() + " ownership-known-share value",
                        new Expected(Exactly.percent(held, total), stated.size(), BigDecimal.valueOf(100), reason));
            }
        }
        return shares;
    }

    private static World.Owner owner(World world, Line line) {
        return owner(world, line.supplier());
    }

    public static World.Owner owner(World world, String supplier) {
        return world.owners().getOrDefault(supplier, new World.Owner(supplier, "unknown"));
    }
}
