package uk.lgcdt.analytics.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** docs/measures/buyer-spend-summary.md, and what councils paid by month. */
public final class SpendReference {

    private SpendReference() {}

    /** A payment, and the file of the one that it repeats. */
    private record Entry(Payment payment, @Nullable Long repeats) {

        boolean isCounted() {
            return repeats == null || repeats == payment.file();
        }

        boolean isPaid() {
            return isCounted() && payment.pence() != null;
        }

        boolean isAgain(boolean sameFile) {
            return repeats != null && sameFile == (repeats == payment.file());
        }
    }

    private static List<Entry> entries(List<Payment> payments) {
        Map<List<String>, Payment> firsts = new HashMap<>();
        return payments.stream()
                .sorted(Comparator.comparingLong(Payment::file).thenComparingInt(Payment::row))
                .map(payment -> {
                    List<String> cells = payment.cells();
                    Payment first = cells == null ? null : firsts.putIfAbsent(cells, payment);
                    return new Entry(payment, first == null ? null : (Long) first.file());
                })
                .toList();
    }

    /** buyer_spend by council, month, supplier and basis: each line once. */
    public static SortedMap<String, SortedMap<String, Object>> months(List<Payment> payments) {
        Map<String, List<Entry>> groups = new TreeMap<>();
        entries(payments).stream()
                .filter(entry -> entry.repeats() == null && entry.isPaid())
                .filter(entry ->
                        entry.payment().day() != null && entry.payment().supplier() != null)
                .forEach(entry -> groups.computeIfAbsent(
                                entry.payment().council() + " "
                                        + YearMonth.from(entry.payment().day()) + "-01 "
                                        + entry.payment().supplier() + " "
                                        + entry.payment().basis(),
                                key -> new ArrayList<>())
                        .add(entry));
        SortedMap<String, SortedMap<String, Object>> rows = new TreeMap<>();
        groups.forEach((key, entries) -> {
            TableReference.Cells cells = new TableReference.Cells();
            cells.put("lines", entries.size());
            cells.put("paid_gbp", gbp(entries));
            rows.put(key, cells.cells);
        });
        return rows;
    }

    /** buyer_spend_summary by buyer, kind of period, period and basis. */
    public static SortedMap<String, SortedMap<String, Object>> summaries(List<Payment> payments) {
        Map<String, List<Entry>> groups = new TreeMap<>();
        for (Entry entry : entries(payments)) {
            for (String period : periods(entry.payment().day())) {
                for (String basis : List.of(entry.payment().basis(), "all")) {
                    groups.computeIfAbsent(
                                    entry.payment().council() + " " + period + " " + basis, key -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
        SortedMap<String, SortedMap<String, Object>> rows = new TreeMap<>();
        groups.forEach((key, entries) -> rows.put(key, summary(entries)));
        return rows;
    }

    private static List<String> periods(@Nullable LocalDate day) {
        if (day == null) {
            return List.of("all all");
        }
        int began = day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear();
        return List.of(
                "all all",
                "year " + day.getYear(),
                "financial-year %d-%02d".formatted(began, (began + 1) % 100),
                "quarter %d-Q%d".formatted(day.getYear(), (day.getMonthValue() + 2) / 3),
                "month " + YearMonth.from(day));
    }

    private static SortedMap<String, Object> summary(List<Entry> entries) {
        TableReference.Cells cells = new TableReference.Cells();
        List<Entry> paid = entries.stream().filter(Entry::isPaid).toList();
        List<LocalDate> days = entries.stream()
                .filter(Entry::isCounted)
                .flatMap(entry -> World.known(entry.payment().day()))
                .sorted()
                .toList();
        cells.put("lines", paid.size());
        cells.put("paid_gbp", gbp(paid));
        cells.put("first_on", days.isEmpty() ? null : days.getFirst());
        cells.put("last_on", days.isEmpty() ? null : days.getLast());
        sum(cells, "negative", "lines", "gbp", paid, entry -> entry.payment().pence() < 0);
        sum(cells, "redacted", "lines", "gbp", paid, entry -> entry.payment().redacted());
        sum(cells, "same_file", "repeats", "repeats_gbp", entries, entry -> entry.isAgain(true));
        sum(cells, "other_file", "repeats", "repeats_gbp", entries, entry -> entry.isAgain(false));
        cells.put(
                "lines_without_date",
                count(entries, entry -> entry.isCounted() && entry.payment().day() == null));
        cells.put("lines_without_amount", count(entries, entry -> entry.isCounted() && !entry.isPaid()));
        long unnamed = count(paid, entry -> entry.payment().name() == null);
        cells.put("lines_without_supplier", unnamed);
        cells.put("coverage", Exactly.percent(paid.size() - unnamed, paid.size()));
        shares(cells, paid, unnamed);
        return cells.cells;
    }

    private static void shares(TableReference.Cells cells, List<Entry> paid, long unnamed) {
        Map<String, BigInteger> totals = new TreeMap<>();
        paid.stream()
                .filter(entry -> entry.payment().name() != null)
                .forEach(entry -> totals.merge(
                        entry.payment().name(),
                        BigInteger.valueOf(entry.payment().pence()),
                        BigInteger::add));
        List<BigInteger> positive = totals.values().stream()
                .filter(total -> total.signum() > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        String reason = null;
        if (positive.isEmpty()) {
            reason = "no-positive-total";
        } else if (positive.size() < 3) {
            reason = "too-few-suppliers";
        } else if (2 * unnamed > paid.size()) {
            reason = "too-few-named";
        }
        cells.put("suppliers", totals.size());
        cells.put("positive_suppliers", positive.size());
        cells.put("concentration_reason", reason);
        cells.put(
                "concentration_status",
                reason == null ? "calculated" : positive.isEmpty() ? "undefined" : "insufficient");
        for (int largest : List.of(5, 10, 20)) {
            BigInteger held = Exactly.sum(positive.stream().limit(largest).toList());
            cells.shown("top_" + largest + "_share", reason, Exactly.percent(held, Exactly.sum(positive)));
        }
        cells.shown("hhi", reason, ConcentrationReference.hhi(positive));
    }

    private static void sum(
            TableReference.Cells cells,
            String what,
            String number,
            String amount,
            List<Entry> entries,
            Predicate<Entry> which) {
        List<Entry> those = entries.stream().filter(which).toList();
        cells.put(what + "_" + number, those.size());
        cells.put(what + "_" + amount, gbp(those));
    }

    private static long count(List<Entry> entries, Predicate<Entry> which) {
        return entries.stream().filter(which).count();
    }

    private static BigDecimal gbp(List<Entry> entries) {
        return TableReference.gbp(Exactly.sum(entries.stream()
                .map(entry -> BigInteger.valueOf(
                        Objects.requireNonNullElse(entry.payment().pence(), 0L)))
                .toList()));
    }
}
