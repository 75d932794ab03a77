package uk.lgcdt.analytics.reference;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** docs/measures/dependency.md */
public final class DependencyReference {

    private DependencyReference() {}

    /** dependency by buyer, supplier and year. */
    public static SortedMap<String, SortedMap<String, Object>> rows(World world) {
        List<Line> purchases = world.lines().stream().filter(Line::isPurchase).toList();
        SortedMap<String, SortedMap<String, Object>> rows = new TreeMap<>();
        for (Line line : purchases) {
            List<Line> year = purchases.stream()
                    .filter(other -> other.deal().year() == line.deal().year())
                    .toList();
            List<Line> buyers =
                    year.stream().filter(other -> isBuyer(other, line)).toList();
            List<Line> suppliers = year.stream()
                    .filter(other -> other.supplier().equals(line.supplier()))
                    .toList();
            List<Line> pair =
                    suppliers.stream().filter(other -> isBuyer(other, line)).toList();
            boolean known = pair.stream().anyMatch(other -> other.pence() != null);
            TableReference.Cells cells = new TableReference.Cells();
            cells.put("contracts", pair.size());
            cells.put(
                    "valued_contracts",
                    pair.stream().filter(other -> other.pence() != null).count());
            cells.put("awarded_gbp", known ? TableReference.gbp(Market.pence(pair)) : null);
            share(cells, "buyer", pair, buyers, known);
            share(cells, "supplier", pair, suppliers, known);
            rows.put(
                    line.deal().buyer() + " " + line.supplier() + " "
                            + line.deal().year(),
                    cells.cells);
        }
        return rows;
    }

    private static boolean isBuyer(Line one, Line other) {
        return one.deal().buyer().equals(other.deal().buyer());
    }

    /** Of a buyer an award is one contract; of its suppliers, one of each. */
    private static void share(
            TableReference.Cells cells, String party, List<Line> pair, List<Line> all, boolean known) {
        long contracts = all.stream().map(Line::deal).distinct().count();
        long valued = all.stream()
                .map(Line::deal)
                .distinct()
                .filter(deal -> deal.pence() != null)
                .count();
        String reason = null;
        if (Exactly.isLess(valued, contracts, 50)) {
            reason = "too-few-valued";
        } else if (valued < 3) {
            reason = "too-few-contracts";
        } else if (!known) {
            reason = "too-few-valued";
        }
        BigInteger part = Market.pence(pair);
        cells.family(party, reason, valued, Exactly.percent(valued, contracts));
        cells.shown(party + "_share", reason, Exactly.percent(part, Market.pence(all)));
    }
}
