package uk.lgcdt.batch.sample;

import java.util.List;

/** Chooses who buys in a market, the larger buyers more often. */
final class Buyers {

    private final List<SampleBuyer> all;
    private final List<double[]> weightsByMarket;

    Buyers(List<SampleBuyer> all, List<SampleMarket> markets) {
        this.all = all;
        this.weightsByMarket = markets.stream()
                .map(market ->
                        all.stream().mapToDouble(buyer -> weight(market, buyer)).toArray())
                .toList();
    }

    SampleBuyer one(SampleMarket market, Draws draws) {
        return all.get(draws.weighted(weightsByMarket.get(market.index())));
    }

    /** One of the invented bodies that set up frameworks for others. */
    SampleBuyer purchasingBody(Draws draws) {
        return draws.one(all.stream().filter(buyer -> buyer.kind() == 'B').toList());
    }

    List<SampleBuyer> councils() {
        return all.stream().filter(SampleBuyer::council).toList();
    }

    private static double weight(SampleMarket market, SampleBuyer buyer) {
        if (market.buyers().indexOf(buyer.kind()) < 0) {
            return 0;
        }
        return buyer.council() ? 1 + buyer.size() : 1.5;
    }
}
