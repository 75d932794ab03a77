package uk.lgcdt.analytics.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** docs/measures/price-dispersion.md */
final class PriceReference {

    private PriceReference() {}

    static void add(Figures figures, Market market, World world) {
        Map<String, List<Deal>> processes = new TreeMap<>();
        world.lines().stream()
                .filter(line -> line.isPurchase() && line.deal().markets().contains(market.code()))
                .map(Line::deal)
                .distinct()
                .forEach(deal -> processes
                        .computeIfAbsent(deal.ocid(), ocid -> new ArrayList<>())
                        .add(deal));
        Map<String, Goods> goods = new TreeMap<>();
        processes.forEach((ocid, deals) -> {
            Procurement procurement = world.procurements().get(ocid);
            int first = deals.stream().mapToInt(Deal::year).min().orElseThrow();
            if (procurement == null || procurement.prices() == null || first != market.year()) {
                return;
            }
            for (Procurement.UnitPrice price : Set.copyOf(procurement.prices())) {
                if (price.cpv().startsWith(market.code())) {
                    goods.computeIfAbsent(price.cpv() + " " + price.unit(), kind -> new Goods())
                            .add(price.pence(), world.party(deals.get(0)), deals, first);
                }
            }
        });
        List<Goods> compared =
                goods.values().stream().filter(kind -> kind.buyers.size() >= 3).toList();
        Set<Deal> contracts = new HashSet<>();
        compared.forEach(kind -> contracts.addAll(kind.contracts));
        String reason = market.contracts() == 0 ? "no-contracts" : compared.isEmpty() ? "unit-prices-unknown" : null;
        figures.put(
                market,
                "price-dispersion",
                "",
                new Expected(
                        Exactly.median(compared.stream().map(Goods::spread).toList()),
                        compared.stream().mapToLong(kind -> kind.prices.size()).sum(),
                        Exactly.percent(contracts.size(), market.contracts()),
                        reason));
    }

    private static final class Goods {

        private final List<Long> prices = new ArrayList<>();
        private final Set<String> buyers = new HashSet<>();
        private final Set<Deal> contracts = new HashSet<>();

        void add(long pence, String buyer, List<Deal> deals, int year) {
            prices.add(pence);
            buyers.add(buyer);
            deals.stream().filter(deal -> deal.year() == year).forEach(contracts::add);
        }

        BigDecimal spread() {
            return BigDecimal.valueOf(100 * Collections.max(prices))
                    .divide(BigDecimal.valueOf(Collections.min(prices)), 2, RoundingMode.HALF_UP)
                    .subtract(BigDecimal.valueOf(100));
        }
    }
}
