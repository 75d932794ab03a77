package uk.lgcdt.batch.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chooses who wins in a market; the same supplier that a council's spending is then paid to. */
final class Winners {

    private final long seed;
    private final SampleSuppliers suppliers;

    Winners(long seed) {
        this.seed = seed;
        this.suppliers = new SampleSuppliers(seed);
    }

    /** Who has held this buyer's main contract in a market since before the sample begins. */
    SampleSupplier incumbent(SampleMarket market, SampleBuyer buyer) {
        return any(market, buyer, 0, Draws.of(seed, "incumbent", market.index(), buyer.index()));
    }

    /** A supplier by the market's shares. The pool grows with the number of the requirement, and so with the scale. */
    SampleSupplier any(SampleMarket market, SampleBuyer buyer, int requirement, Draws draws) {
        double mark = 100 * draws.share();
        for (SampleMarket.Vendor vendor : market.vendors()) {
            mark -= vendor.weight();
            if (mark < 0) {
                return suppliers.vendor(vendor.key());
            }
        }
        int pool = market.lightTouch() ? market.pool() / 4 : market.pool();
        int grown = pool + (int) (pool * Math.sqrt(requirement) / 400);
        return suppliers.pooled(market, buyer.region(), draws.longTailed(Math.min(grown, 9_999)));
    }

    /** Several different suppliers, fewer where the market has not so many. */
    List<SampleSupplier> several(int count, SampleMarket market, SampleBuyer buyer, int requirement, Draws draws) {
        Set<SampleSupplier> chosen = new LinkedHashSet<>();
        for (int tries = 0; chosen.size() < count && tries < 8 * count; tries++) {
            chosen.add(any(market, buyer, requirement, draws));
        }
        return new ArrayList<>(chosen);
    }
}
