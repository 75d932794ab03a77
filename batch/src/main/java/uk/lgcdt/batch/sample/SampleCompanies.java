package uk.lgcdt.batch.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.lgcdt.infra.reference.Region;

/** The sample's suppliers that are companies and likely to win: all that share markets, the first of each pool. */
final class SampleCompanies {

    /** A company with the market that it is first met in. */
    record Listed(SampleSupplier supplier, SampleMarket market, int index) {}

    private static final int OF_EACH_POOL = 60; // at scale 1

    private final List<SampleMarket> markets;
    private final SampleSuppliers suppliers;

    SampleCompanies(long seed, List<SampleMarket> markets) {
        this.markets = markets;
        this.suppliers = new SampleSuppliers(seed);
    }

    /** Firms that share markets with a few others, in the order of their keys. */
    List<Listed> vendors() {
        List<Listed> listed = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (SampleMarket market : markets) {
            for (SampleMarket.Vendor vendor : market.vendors()) {
                if (!keys.contains(vendor.key())) {
                    keys.add(vendor.key());
                    listed.add(new Listed(suppliers.vendor(vendor.key()), market, listed.size()));
                }
            }
        }
        return listed;
    }

    /** The first of each pool; sole traders are no companies. */
    Stream<Listed> pooled(double scale) {
        return markets.stream()
                .flatMap(market -> regions(market).stream()
                        .flatMap(region -> Stream.iterate(0, index -> index < count(market, scale), index -> index + 1)
                                .map(index -> new Listed(suppliers.pooled(market, region, index), market, index)))
                        .filter(listed -> listed.supplier().companyNumber().isPresent()));
    }

    private static int count(SampleMarket market, double scale) {
        long wanted = Math.clamp(Math.round(OF_EACH_POOL * scale), 4, 600);
        return (int) Math.min(wanted, market.lightTouch() ? market.pool() / 4 : market.pool());
    }

    /** In a local market each region has suppliers of its own. */
    private static List<Region> regions(SampleMarket market) {
        return market.lightTouch() ? Region.list() : List.of(Region.LONDON);
    }
}
