package uk.lgcdt.analytics.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What notices might say of how something was sought: counts by lot, wrong ones among them, days in any order, few prices. */
final class GeneratedProcurement {

    private static final List<String> GROUNDS = List.of("urgency", "additionalRepeat", "singleSuppliers");

    private GeneratedProcurement() {}

    static Procurement of(Random random, String ocid, LocalDate day, List<String> codes, List<String> allCodes) {
        LocalDate closes = day.minusDays(random.nextInt(60) - 10);
        LocalDate opened = closes.minusDays(random.nextInt(50) - 3);
        List<Procurement.BidCount> counts = new ArrayList<>();
        for (int lot = 1; lot <= 1 + random.nextInt(3); lot++) {
            int number = random.nextInt(7);
            Integer smes = random.nextInt(3) == 0 ? null : (Integer) random.nextInt(number + 2);
            String id = random.nextInt(6) == 0 ? "" : random.nextInt(6) == 0 ? lot + " 9" : Integer.toString(lot);
            counts.add(new Procurement.BidCount(id, number, smes, smes == null ? null : (Integer) number));
        }
        List<Procurement.UnitPrice> prices = new ArrayList<>();
        for (int price = 0; price < random.nextInt(4); price++) {
            String cpv = random.nextInt(4) == 0 ? allCodes.get(random.nextInt(allCodes.size())) : codes.get(0);
            prices.add(new Procurement.UnitPrice(
                    cpv, random.nextInt(5) == 0 ? "box" : "piece", 200 + 50L * random.nextInt(100)));
        }
        return new Procurement(
                ocid,
                random.nextInt(3) == 0 ? null : grounds(random),
                random.nextInt(3) == 0 ? null : counts,
                random.nextInt(4) == 0 ? null : opened,
                random.nextInt(8) == 0 ? null : opened,
                random.nextInt(8) == 0 ? null : closes,
                new Deal(
                                ocid,
                                "",
                                Instant.EPOCH,
                                "",
                                null,
                                day,
                                null,
                                codes,
                                List.of(),
                                "",
                                null,
                                null,
                                null,
                                null,
                                null,
                                false,
                                false,
                                null,
                                List.of())
                        .markets(),
                random.nextInt(4) == 0 ? null : (Integer) (1 + random.nextInt(3)),
                random.nextBoolean(),
                random.nextBoolean() ? null : (Boolean) random.nextBoolean(),
                prices.isEmpty() ? null : prices);
    }

    private static List<String> grounds(Random random) {
        Set<String> grounds = new HashSet<>(List.of(GROUNDS.get(random.nextInt(3)), GROUNDS.get(random.nextInt(3))));
        return List.copyOf(grounds);
    }
}
