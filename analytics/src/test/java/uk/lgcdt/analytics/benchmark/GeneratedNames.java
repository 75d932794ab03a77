package uk.lgcdt.analytics.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Suppliers' names as many ledgers write them, made up, with the supplier that each one stands for. */
final class GeneratedNames {

    private static final List<String> BEGINNINGS = List.of(
            "Ash", "Bar", "Car", "Dun", "Elm", "Far", "Gil", "Har", "Ing", "Ket", "Lang", "Mar", "Nor", "Ott", "Pen",
            "Quar", "Ros", "Sel", "Thor", "Ul", "Ver", "Wal", "Yar", "Zen", "Brom", "Cald", "Dray", "Fen", "Grim",
            "Holm", "Knar", "Lud", "Myth", "Old", "Pick", "Rip", "Skel", "Tad", "Wen", "Whit");
    private static final List<String> MIDDLES =
            List.of("a", "e", "er", "en", "ing", "o", "in", "el", "am", "is", "", "ar", "il", "on");
    private static final List<String> ENDINGS = List.of(
            "ton", "ley", "field", "worth", "ham", "by", "ford", "well", "wick", "dale", "son", "man", "ridge", "gate",
            "combe", "bourne", "stead", "thorpe", "wood", "shaw", "tech", "tron", "via", "nova", "plex", "cor");
    private static final List<String> TRADES = List.of(
            "Construction",
            "Care",
            "Software",
            "Electrical Services",
            "Roofing",
            "Consulting",
            "Care Homes",
            "Transport",
            "Building Services",
            "Landscapes",
            "Systems",
            "Engineering",
            "Security",
            "Training",
            "Taxis",
            "Flooring",
            "Joinery",
            "Environmental",
            "Catering",
            "Property Services",
            "Highways Maintenance",
            "Cleaning",
            "Digital",
            "Recruitment",
            "Day Nursery",
            "Print & Media",
            "Plumbing & Heating",
            "Waste Management",
            "Housing Association",
            "Legal");
    private static final List<String> FORMS =
            List.of(" Ltd", " Ltd", " Ltd", " Limited", " PLC", " LLP", "", "", " CIC");

    private final Random random;

    private GeneratedNames(long seed) {
        this.random = new Random(seed);
    }

    /** So many distinct names, each with the number of its supplier; one in three suppliers has several names. */
    static Map<String, Integer> of(int names, long seed) {
        GeneratedNames generated = new GeneratedNames(seed);
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int supplier = 0; found.size() < names; supplier++) {
            String core = generated.core();
            String form = generated.one(FORMS);
            found.putIfAbsent(core + form, supplier);
            for (int more = generated.random.nextInt(6) - 2; more > 0 && found.size() < names; more--) {
                found.putIfAbsent(generated.variant(core, form), supplier);
            }
        }
        return found;
    }

    private String core() {
        String word = one(BEGINNINGS) + one(MIDDLES) + one(ENDINGS);
        return switch (random.nextInt(5)) {
            case 0 -> word + " " + one(BEGINNINGS) + one(ENDINGS) + " " + one(TRADES);
            case 1 -> initial() + " " + initial() + " " + word + " " + one(TRADES);
            case 2 -> word + " & " + one(BEGINNINGS) + one(ENDINGS);
            case 3 -> word + one(MIDDLES) + one(ENDINGS);
            default -> word + one(ENDINGS) + " " + one(TRADES);
        };
    }

    private String variant(String core, String form) {
        String written = form.equals(" Ltd") && random.nextBoolean() ? " Limited" : form;
        return switch (random.nextInt(8)) {
            case 0 -> (core + written).toUpperCase(java.util.Locale.ROOT);
            case 1 -> core.replace(" & ", " and ") + written;
            case 2 -> core;
            case 3 -> core + written + " - " + one(BEGINNINGS) + one(ENDINGS);
            case 4 -> core + written + " T/A " + one(BEGINNINGS) + one(MIDDLES) + one(ENDINGS);
            case 5 -> misspelt(core) + written;
            case 6 -> core + " (UK)" + written;
            default -> core.replace("Services", "Servs").replace("Management", "Mgmt") + written;
        };
    }

    private String misspelt(String core) {
        List<Integer> letters = new ArrayList<>();
        for (int i = 1; i < core.length(); i++) {
            if (Character.isLowerCase(core.charAt(i))) {
                letters.add(i);
            }
        }
        int at = letters.get(random.nextInt(letters.size()));
        return core.substring(0, at) + core.substring(at + 1);
    }

    private String initial() {
        return String.valueOf((char) ('A' + random.nextInt(26)));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
