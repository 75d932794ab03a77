package uk.lgcdt.batch.sample;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.lgcdt.infra.reference.Region;

/**
 * Derives every invented supplier from its place in a market, so that none is held in memory.
 *
 * <p>Company numbers start with 9, far above what Companies House has reached; one firm in twenty has a number of the
 * years 1908 to 1910, whose leading zeros some notices lose.
 */
final class SampleSuppliers {

    private static final List<String> PPON_LETTERS = List.of("BCDGHJLMNPQRTVWXYZ".split(""));
    private static final int PER_MARKET = 120_000;
    private static final int PER_REGION = 10_000;
    private static final int NAMES_PER_REGION = 397;

    private final long seed;

    SampleSuppliers(long seed) {
        this.seed = seed;
    }

    /** A firm that shares markets with a few others, such as {@code T01}; it may do so in several markets. */
    SampleSupplier vendor(String key) {
        Draws draws = Draws.of(seed, "vendor " + key);
        int number = Integer.parseInt(key.substring(1)) + 100 * "TCWEF".indexOf(key.charAt(0));
        String name = SupplierNames.vendor(key.charAt(0), number);
        boolean sme = key.matches("T06|T07|T09|T10|T11|T14|T17|C03|F05");
        return new SampleSupplier(
                name,
                Optional.of(String.format(Locale.ROOT, "%08d", 98_000_000 + number * 37)),
                Optional.empty(),
                ppon(draws),
                sme,
                false,
                Region.list().get(number % 9));
    }

    /** One of the many suppliers of a market; in a local market each region has its own. */
    SampleSupplier pooled(SampleMarket market, Region region, int index) {
        int place = market.lightTouch() ? region.ordinal() : 0;
        Draws draws = Draws.of(seed, "supplier", market.index(), place, index);
        boolean care = market.lightTouch();
        boolean soleTrader = draws.chance(market.key().equals("passenger-transport") ? 0.25 : care ? 0.05 : 0.03);
        boolean charity = !soleTrader && draws.chance(market.key().equals("community-support") ? 0.5 : care ? 0.1 : 0);
        String name = SupplierNames.pooled(market, place * NAMES_PER_REGION + index, soleTrader, charity, draws);
        boolean sme = soleTrader || draws.chance(market.smeShare());
        return new SampleSupplier(
                name,
                soleTrader ? Optional.empty() : Optional.of(companyNumber(market.index(), place, index)),
                charity
                        ? Optional.of(String.valueOf(8_000_000 + market.index() * 20_000 + place * 900 + index))
                        : Optional.empty(),
                ppon(draws),
                sme,
                charity || draws.chance(care ? 0.12 : 0.03),
                care ? region : Region.list().get(draws.between(0, 11)));
    }

    private static String companyNumber(int market, int place, int index) {
        boolean old = index % 20 == 7 && index / 20 < 20;
        int number = old
                ? 100_000 + market * 240 + place * 20 + index / 20
                : 90_000_000 + market * PER_MARKET + place * PER_REGION + index;
        if (!old && index % 31 == 5 && market < 9) {
            return String.format(Locale.ROOT, "SC9%01d%02d%02d", market, place, index / 31 % 100);
        }
        return String.format(Locale.ROOT, "%08d", number);
    }

    static String ppon(Draws draws) {
        StringBuilder ppon = new StringBuilder("P");
        for (int i = 0; i < 3; i++) {
            ppon.append(draws.one(PPON_LETTERS));
        }
        ppon.append('-');
        for (int i = 0; i < 4; i++) {
            ppon.append(draws.between(1, 9));
        }
        ppon.append('-');
        for (int i = 0; i < 4; i++) {
            ppon.append(draws.one(PPON_LETTERS));
        }
        return ppon.toString();
    }
}
