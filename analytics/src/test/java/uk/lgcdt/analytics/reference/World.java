package uk.lgcdt.analytics.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of some councils' buying.
 *
 * @param procurements by ocid
 * @param councils by the buyer's id, several for one council
 * @param suppliers names that are the same supplier by its id; others are their own
 * @param owners of suppliers of which anything is known
 */
public record World(
        List<Deal> deals,
        Map<String, Procurement> procurements,
        Map<String, Council> councils,
        Map<String, String> suppliers,
        Map<String, Owner> owners,
        List<Payment> payments,
        Set<String> assured) {

    public record Council(String code, String region) {}

    /** @param group the supplier's own id where it has no parent */
    public record Owner(String group, String ownership) {}

    public record Payment(
            String council, int year, int month, @Nullable String supplier, long pence) {}

    public String supplierOf(String name) {
        return suppliers.getOrDefault(name, name);
    }

    /** The buyer's council, else itself. */
    String party(Deal deal) {
        Council council = councils.get(deal.buyer());
        return council == null ? deal.buyer() : council.code();
    }

    @Nullable
    String region(Deal deal) {
        Council council = councils.get(deal.buyer());
        return council == null ? deal.buyerRegion() : council.region();
    }

    public List<Line> lines() {
        return lines(this::supplierOf);
    }

    /** Each award split among its suppliers in whole pence; odd pence to the first by id, the buyer itself last. */
    List<Line> lines(UnaryOperator<String> supplierOf) {
        List<Line> unsized =
                deals.stream().flatMap(deal -> split(deal, supplierOf)).toList();
        Map<String, String> sizes = new HashMap<>();
        unsized.stream()
                .filter(line -> !line.size().equals("unknown"))
                .sorted(Comparator.comparing(line -> line.deal().published()))
                .forEach(line -> sizes.put(line.supplier(), line.size()));
        return unsized.stream()
                .map(line -> line.sized(sizes.getOrDefault(line.supplier(), "unknown")))
                .toList();
    }

    private static Stream<Line> split(Deal deal, UnaryOperator<String> supplierOf) {
        Map<String, Deal.Seller> sellers = new TreeMap<>(
                Comparator.<String, Boolean>comparing(deal.buyer()::equals).thenComparing(id -> id));
        deal.sellers().stream()
                .sorted(Comparator.comparing(Deal.Seller::name))
                .forEach(seller -> sellers.putIfAbsent(supplierOf.apply(seller.name()), seller));
        List<Line> lines = new ArrayList<>();
        sellers.forEach((id, seller) -> {
            Long part = null;
            if (deal.pence() != null) {
                long odd = deal.pence() % sellers.size();
                part = deal.pence() / sellers.size() + (lines.size() < odd ? 1 : 0);
            }
            lines.add(new Line(deal, id, seller.size(), seller.vcse(), seller.region(), part));
        });
        return lines.stream();
    }

    /** Every market and year in which anybody sold, also under frameworks. */
    public List<Market> markets() {
        return markets(lines());
    }

    static List<Market> markets(List<Line> lines) {
        Map<String, List<Line>> byMarket = new TreeMap<>();
        for (Line line : lines) {
            if (line.isTrade()) {
                for (String market : line.deal().markets()) {
                    byMarket.computeIfAbsent(market + " " + line.deal().year(), key -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        return byMarket.entrySet().stream()
                .map(entry -> {
                    String[] key = entry.getKey().split(" ");
                    return new Market(key[0], Integer.parseInt(key[1]), entry.getValue());
                })
                .toList();
    }

    /** Awards that somebody other than their buyer won. */
    Set<Deal> competed() {
        return lines().stream().filter(Line::isTrade).map(Line::deal).collect(Collectors.toCollection(HashSet::new));
    }

    @Nullable
    Procurement procurement(Deal deal) {
        return procurements.get(deal.ocid());
    }

    static <T> Stream<T> known(@Nullable T thing) {
        return Stream.ofNullable(thing).map(Objects::requireNonNull);
    }
}
