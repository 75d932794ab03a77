package uk.lgcdt.batch.spend;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares our rows with somebody else's reading of the same file on date, supplier and amount. */
final class Agreement {

    /** How rows can differ; those with words are what the other reading does, shown by the published text itself. */
    enum Difference {
        PERIOD("it copies a month or a quarter as written, we take its last day and mark it approximate"),
        SIGN("it leaves out the minus or the brackets of a reversal, which the published file has"),
        LETTERS("it writes letters outside ASCII otherwise than the published file"),
        BLANK("it keeps a row that has neither date nor supplier nor amount"),
        UNEXPLAINED("");

        private final String words;

        Difference(String words) {
            this.words = words;
        }
    }

    private record Key(String date, String supplier, String amount) {}

    private final Map<Difference, Integer> differences = new EnumMap<>(Difference.class);
    private final List<String> unexplained = new ArrayList<>();
    private int rows;
    private int same;
    private int onlyOurs;

    /** @param published the file as the council published it, as text */
    void add(List<IndependentReading.Row> theirs, List<IndependentReading.Row> ours, String published) {
        Map<Key, Integer> left = new HashMap<>();
        ours.forEach(row -> left.merge(new Key(row.date(), row.supplier(), row.amount()), 1, Integer::sum));
        List<Key> open = new ArrayList<>();
        for (IndependentReading.Row row : theirs) {
            rows++;
            if (take(left, new Key(row.date(), row.supplier(), row.amount()))) {
                same++;
            } else if (take(left, new Key(lastDay(row.date()), row.supplier(), row.amount()))) {
                same++;
                differences.merge(Difference.PERIOD, 1, Integer::sum);
            } else {
                open.add(new Key(lastDay(row.date()), row.supplier(), row.amount()));
            }
        }
        open.forEach(row -> count(row, left, published));
        onlyOurs += left.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void count(Key row, Map<Key, Integer> left, String published) {
        Key reversed = new Key(row.date, row.supplier, "-" + row.amount);
        Difference difference = Difference.UNEXPLAINED;
        if (row.date.isBlank() && row.supplier.isBlank() && row.amount.isBlank()) {
            difference = Difference.BLANK;
        } else if (isReversal(row.amount, published) && take(left, reversed)) {
            difference = Difference.SIGN;
        } else {
            for (Key candidate : List.copyOf(left.keySet())) {
                if (candidate.date.equals(row.date)
                        && candidate.amount.equals(row.amount)
                        && plain(candidate.supplier).equals(plain(row.supplier))
                        && published.contains(candidate.supplier)
                        && take(left, candidate)) {
                    difference = Difference.LETTERS;
                    break;
                }
            }
        }
        if (difference == Difference.UNEXPLAINED) {
            unexplained.add(row.toString());
        }
        differences.merge(difference, 1, Integer::sum);
    }

    private static boolean take(Map<Key, Integer> left, Key row) {
        Integer count = left.get(row);
        if (count == null) {
            return false;
        }
        if (count == 1) {
            left.remove(row);
        } else {
            left.put(row, count - 1);
        }
        return true;
    }

    /** Whether the published text holds the amount with a minus or in brackets, in any usual form. */
    private static boolean isReversal(String amount, String published) {
        if (amount.isEmpty()) {
            return false;
        }
        BigDecimal pounds = new BigDecimal(amount);
        return List.of(
                        amount,
                        "%,.2f".formatted(pounds),
                        pounds.stripTrailingZeros().toPlainString())
                .stream()
                .anyMatch(form -> published.contains("-" + form) || published.contains("(" + form + ")"));
    }

    private static String plain(String supplier) {
        return supplier.replaceAll("[^\\x20-\\x7e]+", "?");
    }

    /** The last day of "2012-04" or "July 2010-September 2010"; any other text as it is. */
    private static String lastDay(String date) {
        if (date.matches("\\d{4}-\\d{2}")) {
            return YearMonth.parse(date).atEndOfMonth().toString();
        }
        if (date.matches("\\w+ \\d{4}-\\w+ \\d{4}")) {
            return YearMonth.parse(
                            date.substring(date.indexOf('-') + 1),
                            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH))
                    .atEndOfMonth()
                    .toString();
        }
        return date;
    }

    int rows() {
        return rows;
    }

    int onlyOurs() {
        return onlyOurs;
    }

    /** Share of its rows that are ours too, exactly. */
    double strictly() {
        return same / (double) Math.max(1, rows);
    }

    /** The same, where it differs from the published text left out. */
    double whereItKeepsToTheFile() {
        int slips = differences.entrySet().stream()
                .filter(each -> each.getKey() != Difference.PERIOD && each.getKey() != Difference.UNEXPLAINED)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return same / (double) Math.max(1, rows - slips);
    }

    @Override
    public String toString() {
        return "%,d rows, %,d the same (%.2f %%), %d only ours%s%s"
                .formatted(
                        rows,
                        same,
                        100 * strictly(),
                        onlyOurs,
                        differences.entrySet().stream()
                                .map(each -> "%n    %,6d %s %s"
                                        .formatted(each.getValue(), each.getKey(), each.getKey().words))
                                .collect(Collectors.joining()),
                        unexplained.stream()
                                .limit(5)
                                .map(row -> "\n           " + row)
                                .collect(Collectors.joining()));
    }
}
