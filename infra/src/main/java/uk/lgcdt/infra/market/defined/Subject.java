package uk.lgcdt.infra.market.defined;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/** What is bought. */
public sealed interface Subject {

    /** Adds its parameter. */
    void addTo(SequencedMap<String, String> parameters);

    /**
     * Contracts with any CPV code that begins with one of these.
     *
     * @param prefixes 2 to 8 digits, in order, none of which begins with another. A whole code of eight digits stands for
     *     all that CPV has below it, so that its closing noughts go: 72000000 is 72.
     */
    record Cpv(List<String> prefixes) implements Subject {

        static final int MOST = 50;
        private static final Pattern DIGITS = Pattern.compile("\\d{2,8}");
        private static final int WHOLE = 8; // digits of a whole code
        private static final int SHORTEST = 2; // digits of a division

        public Cpv {
            List<String> sorted = prefixes.stream()
                    .map(Cpv::checked)
                    .map(Cpv::withoutClosingNoughts)
                    .distinct()
                    .sorted()
                    .toList();
            List<String> widest = new ArrayList<>();
            for (String prefix : sorted) {
                if (widest.isEmpty() || !prefix.startsWith(widest.getLast())) {
                    widest.add(prefix);
                }
            }
            if (widest.isEmpty() || widest.size() > MOST) {
                throw new InvalidDefinitionException("cpv", widest.size() + " codes", "cpv-number");
            }
            prefixes = List.copyOf(widest);
        }

        @Override
        public void addTo(SequencedMap<String, String> parameters) {
            parameters.put("cpv", String.join(",", prefixes));
        }

        private static String checked(String prefix) {
            if (!DIGITS.matcher(prefix).matches()) {
                throw new InvalidDefinitionException("cpv", prefix, "cpv-digits");
            }
            return prefix;
        }

        private static String withoutClosingNoughts(String prefix) {
            String digits = prefix.length() == WHOLE ? prefix.replaceFirst("0+$", "") : prefix;
            return prefix.substring(0, Math.max(SHORTEST, digits.length()));
        }
    }

    /**
     * Contracts whose title has these words, in any of their English forms.
     *
     * @param words as a search box takes them: {@code "…"} for a phrase, {@code or} between choices, {@code -} before what
     *     must be absent
     */
    record Words(String words) implements Subject {

        private static final int LONGEST = 200; // characters
        private static final Pattern SPACES = Pattern.compile("\\s+");

        public Words {
            words = SPACES.matcher(words).replaceAll(" ").strip();
            if (words.isEmpty() || words.length() > LONGEST) {
                throw new InvalidDefinitionException("words", words, "words-length");
            }
        }

        @Override
        public void addTo(SequencedMap<String, String> parameters) {
            parameters.put("words", words);
        }
    }

    /**
     * Contracts recognised as for one service system.
     *
     * @param key such as {@code revenues-and-benefits}
     */
    record ServiceSystem(String key) implements Subject {

        private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

        public ServiceSystem {
            if (!KEY.matcher(key).matches()) {
                throw new InvalidDefinitionException("system", key, "system-key");
            }
        }

        @Override
        public void addTo(SequencedMap<String, String> parameters) {
            parameters.put("system", key);
        }
    }
}
