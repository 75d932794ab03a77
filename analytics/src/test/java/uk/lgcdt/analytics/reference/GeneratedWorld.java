package uk.lgcdt.analytics.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Seven years of awards with all that makes measuring hard: unknown and equal values, parts of nought, several suppliers, of
 * which two may be one, frameworks, call-offs with and without one, what buyers award to themselves, contradicting sizes,
 * several codes; and markets of one contract, of two suppliers, of frameworks alone, without values, and with impossible ones.
 */
public final class GeneratedWorld {

    private static final int FIRST_YEAR = 2019;
    private static final List<String> CODES = List.of(
            "48100000",
            "48100000",
            "48100000",
            "48100000",
            "48110000",
            "48200000",
            "48218000",
            "72200000",
            "72212000",
            "72300000",
            "32400000",
            "30200000",
            "79500000");
    private static final List<String> REGIONS = List.of("UKC", "UKD", "UKE", "UKI");

    private final Random random;
    private final List<Deal> deals = new ArrayList<>();
    private final Map<String, Procurement> procurements = new TreeMap<>();
    private final Map<String, World.Council> councils = new TreeMap<>();
    private final Map<String, String> suppliers = new HashMap<>();

    private GeneratedWorld(long seed) {
        random = new Random(seed);
    }

    public static World of(long seed) {
        return new GeneratedWorld(seed).world();
    }

    private World world() {
        for (int buyer = 0; buyer < 9; buyer++) {
            // The first two are one council, the last two are none.
            if (buyer < 7) {
                councils.put("B" + buyer, new World.Council("E0" + Math.max(1, buyer), REGIONS.get(buyer % 4)));
            }
        }
        for (int name = 0; name < 12; name++) {
            suppliers.put("Other name " + name, supplier(name));
        }
        for (int process = 0; process < 330; process++) {
            process("p%03d".formatted(process));
        }
        hard();
        return new World(deals, procurements, councils, suppliers, owners(), payments(), assured());
    }

    private static String supplier(int number) {
        return (number % 4 == 3 ? "GB-CHC-2%05d" : "GB-COH-%08d").formatted(number);
    }

    private void process(String ocid) {
        String buyer = "B" + random.nextInt(9);
        boolean old = random.nextInt(6) == 0;
        String method = any(List.of("open", "open", "selective", "limited", "direct"), 8);
        boolean framework = random.nextInt(9) == 0;
        LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(7 * 365));
        List<String> codes = codes();
        for (int award = 1; award <= 1 + random.nextInt(3); award++) {
            LocalDate decided = day.plusDays(random.nextInt(200));
            boolean callOff = random.nextInt(framework ? 2 : 4) == 0;
            LocalDate starts = random.nextInt(7) == 0 ? null : decided.plusDays(random.nextInt(60));
            LocalDate ends = random.nextInt(6) == 0 ? null : decided.plusDays(random.nextInt(1200) - 20);
            LocalDate extendsTo = random.nextInt(3) == 0 ? decided.plusDays(random.nextInt(2000)) : null;
            deals.add(new Deal(
                    ocid,
                    Integer.toString(award),
                    Instant.ofEpochSecond(1_600_000_000L + deals.size()),
                    buyer,
                    any(REGIONS, 5),
                    decided,
                    random.nextInt(4) == 0 ? null : decided.minusDays(random.nextInt(30)),
                    random.nextInt(5) == 0 ? codes() : codes,
                    random.nextInt(3) == 0 ? List.of() : List.of(Integer.toString(award)),
                    old ? "CELEX" : "UKPGA",
                    method,
                    starts,
                    ends,
                    extendsTo,
                    value(),
                    framework && !callOff,
                    callOff,
                    callOff && random.nextInt(3) > 0 ? "F" + random.nextInt(5) : null,
                    sellers(buyer)));
        }
        if (random.nextInt(10) > 0) {
            procurements.put(ocid, GeneratedProcurement.of(random, ocid, day, codes, CODES));
        }
    }

    private List<String> codes() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            codes.add(CODES.get(random.nextInt(CODES.size())));
        }
        return codes.stream().sorted().toList();
    }

    /** Unknown, equal to many others, two pence for several suppliers, or anything up to ten millions. */
    private @Nullable Long value() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> null;
            case 2 -> 2L;
            case 3, 4 -> 10_000_00L * (1 + random.nextInt(2));
            default -> (long) Math.exp(5 + 16 * random.nextDouble());
        };
    }

    private List<Deal.Seller> sellers(String buyer) {
        Map<String, Deal.Seller> sellers = new TreeMap<>();
        for (int i = 0; i <= Math.max(0, random.nextInt(6) - 2); i++) {
            int number = (int) (30 * Math.pow(random.nextDouble(), 2));
            String name = number < 12 && random.nextBoolean() ? "Other name " + number : supplier(number);
            sellers.put(name, seller(name, number));
        }
        if (random.nextInt(15) == 0) {
            if (random.nextBoolean()) {
                sellers.clear();
            }
            sellers.put(buyer, seller(buyer, 1));
        }
        return List.copyOf(sellers.values());
    }

    private Deal.Seller seller(String name, int number) {
        String size = number % 3 == 0 ? "sme" : number % 3 == 1 ? "large" : "unknown";
        Boolean vcse = random.nextInt(3) == 0 ? null : (Boolean) (number % 5 == 0);
        return new Deal.Seller(
                name,
                random.nextInt(4) == 0 ? List.of("sme", "large", "unknown").get(random.nextInt(3)) : size,
                vcse,
                any(REGIONS, 4));
    }

    private void hard() {
        plain("one-contract", "45000000", 1, 1, 5_000_00L, false);
        plain("two-suppliers", "85000000", 6, 2, 5_000_00L, false);
        plain("no-values", "33000000", 5, 5, null, false);
        plain("frameworks", "90000000", 4, 4, 7_000_00L, true);
        plain("impossible", "60000000", 4, 4, 400_000_000_000_000L, false);
    }

    /** Contracts of one supplier each in a market of their own. */
    private void plain(String ocid, String code, int number, int sellers, @Nullable Long pence, boolean framework) {
        for (int i = 0; i < number; i++) {
            String seller = supplier(i % sellers);
            deals.add(new Deal(
                    ocid + i,
                    "1",
                    Instant.ofEpochSecond(1_700_000_000L + deals.size()),
                    "B2",
                    null,
                    LocalDate.of(2024, 6, 1),
                    null,
                    List.of(code),
                    List.of(),
                    "UKPGA",
                    "open",
                    null,
                    null,
                    null,
                    pence,
                    framework,
                    false,
                    null,
                    List.of(new Deal.Seller(seller, "sme", null, null))));
        }
    }

    private Map<String, World.Owner> owners() {
        Map<String, World.Owner> owners = new TreeMap<>();
        for (int number = 0; number < 30; number++) {
            int kind = random.nextInt(4);
            if (kind == 0) {
                owners.put(supplier(number), new World.Owner(supplier(number), "none"));
            } else if (kind < 3) {
                owners.put(supplier(number), new World.Owner("G" + random.nextInt(6), "parent"));
            }
        }
        return owners;
    }

    private List<World.Payment> payments() {
        List<World.Payment> payments = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            payments.add(new World.Payment(
                    "E0" + (1 + random.nextInt(6)),
                    FIRST_YEAR + random.nextInt(7),
                    1 + random.nextInt(12),
                    random.nextInt(20) == 0 ? null : supplier((int) (30 * Math.pow(random.nextDouble(), 2))),
                    random.nextInt(900_000) - 150_000));
        }
        return payments;
    }

    private Set<String> assured() {
        return Set.of(supplier(0), supplier(4), supplier(9), supplier(17));
    }

    /** Null once in so many times. */
    private @Nullable String any(List<String> texts, int once) {
        return random.nextInt(once) == 0 ? null : texts.get(random.nextInt(texts.size()));
    }
}
