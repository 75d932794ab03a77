package uk.lgcdt.batch.spend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import uk.lgcdt.batch.table.DateReader;
import uk.lgcdt.batch.table.TableRow;
import uk.lgcdt.batch.table.TableStart;
import uk.lgcdt.infra.spend.VatBasis;

/** Proposes which column of a table holds what, by the words over it and by what its cells look like. */
final class LayoutDetector {

    /** From this on a column is sure; below, a person is asked. */
    static final int SURE = 65;

    private static final int MONTH_AND_YEAR = 75; // of 100

    private final List<TableRow> rows;

    private LayoutDetector(TableStart start) {
        this.rows = start.rows();
    }

    static SpendLayout detect(TableStart start) {
        return new LayoutDetector(start).layout();
    }

    private SpendLayout layout() {
        TableHeader header = HeaderFinder.find(rows);
        List<TableRow> data = rows.subList(Math.min(header.next(), rows.size()), rows.size());
        int width = Math.max(
                header.cells().size(),
                data.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        List<ColumnContent> contents = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (int index = 0; index < width; index++) {
            int column = index;
            cells.add(data.stream().map(row -> row.cell(column)).toList());
            contents.add(ColumnContent.of(cells.get(index)));
        }
        Map<Role, Integer> columns = new EnumMap<>(Role.class);
        Map<Role, Integer> confidence = new EnumMap<>(Role.class);
        List<String> reasons = new ArrayList<>();
        List<String> doubts = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Role role : List.of(
                Role.DATE,
                Role.AMOUNT,
                Role.CREDIT,
                Role.SUPPLIER,
                Role.COMPANY_NUMBER,
                Role.SUPPLIER_ID,
                Role.TRANSACTION,
                Role.VAT,
                Role.BODY,
                Role.CONTRACT,
                Role.CARD,
                Role.CATEGORY,
                Role.DEPARTMENT,
                Role.PURPOSE)) {
            int best = -1;
            double most = 0;
            double next = 0;
            for (int index = 0; index < width; index++) {
                double score = taken.contains(index) ? 0 : score(role, header.plain(index), contents.get(index));
                if (score > most) {
                    next = most;
                    most = score;
                    best = index;
                } else {
                    next = Math.max(next, score);
                }
            }
            if (best < 0 || most < 30) {
                continue;
            }
            taken.add(best);
            columns.put(role, best);
            boolean byWords = HeaderWords.score(role, header.plain(best)) > 0;
            double margin = byWords ? 0 : Math.max(0, 25 - (most - next));
            confidence.put(role, (int) Math.round(Math.max(0, most - margin)));
            reasons.add("%s: column %d%s, %s"
                    .formatted(
                            role.name().toLowerCase(java.util.Locale.ROOT),
                            best + 1,
                            header.text(best).isEmpty() ? "" : " (" + header.text(best) + ")",
                            byWords ? "by its words and cells" : "by its cells alone"));
        }
        if (!columns.containsKey(Role.DATE)) {
            monthAndYear(header, cells, columns, confidence, reasons);
        }
        for (Role role : List.of(Role.SUPPLIER, Role.AMOUNT, Role.DATE)) {
            int sure = confidence.getOrDefault(role, 0);
            if (sure == 0) {
                doubts.add("No column looks like the " + role.name().toLowerCase(java.util.Locale.ROOT));
            } else if (sure < SURE) {
                doubts.add("The column of the %s is not sure (%d of 100)"
                        .formatted(role.name().toLowerCase(java.util.Locale.ROOT), sure));
            }
        }
        int amount = columns.getOrDefault(Role.AMOUNT, -1);
        int date = columns.getOrDefault(Role.DATE, -1);
        VatBasis basis =
                amount < 0 ? VatBasis.UNKNOWN : basis(header, amount, columns.getOrDefault(Role.VAT, -1), cells);
        return new SpendLayout(
                header.number(),
                header.cells(),
                columns,
                confidence,
                basis,
                date >= 0 && DateReader.isMonthFirst(cells.get(date)),
                amount >= 0 && AmountReader.hasDecimalComma(cells.get(amount)),
                shape(contents),
                reasons,
                doubts);
    }

    private static void monthAndYear(
            TableHeader header,
            List<List<String>> cells,
            Map<Role, Integer> columns,
            Map<Role, Integer> confidence,
            List<String> reasons) {
        List<String> plain = header.cells().stream().map(HeaderWords::plain).toList();
        OptionalInt month = MonthAndYear.monthColumn(plain, cells);
        OptionalInt year = MonthAndYear.yearColumn(plain, cells);
        if (month.isPresent() && year.isPresent()) {
            columns.values().removeIf(index -> index == month.getAsInt() || index == year.getAsInt());
            columns.put(Role.DATE, month.getAsInt());
            columns.put(Role.YEAR, year.getAsInt());
            confidence.put(Role.DATE, MONTH_AND_YEAR);
            reasons.add(
                    "date: columns %d and %d, a month and a year".formatted(month.getAsInt() + 1, year.getAsInt() + 1));
        }
    }

    /** For example {@code no header, 4 columns: date, words, amount, other}. */
    private static String shape(List<ColumnContent> contents) {
        return "no header, %d columns: %s"
                .formatted(
                        contents.size(),
                        String.join(
                                ", ", contents.stream().map(ColumnContent::kind).toList()));
    }

    private static double score(Role role, String plain, ColumnContent content) {
        int words = HeaderWords.score(role, plain);
        double fits = content.fits(role);
        boolean needed = role == Role.DATE || role == Role.AMOUNT || role == Role.SUPPLIER;
        if (words > 0) {
            return needed
                    ? (fits < 0.3 ? 0 : words * Math.min(1, 0.3 + 0.75 * fits)) + preference(role, plain)
                    : words * (0.5 + 0.5 * fits);
        }
        if (!plain.isEmpty() && saysOther(plain, content) || content.filled() < 0.5) {
            return 0;
        }
        return switch (role) {
            case DATE -> content.dates() > 0.9 && content.amounts() < 0.5 ? 85 : content.dates() > 0.9 ? 32 : 0;
            case AMOUNT ->
                content.amounts() > 0.9 && content.dates() < 0.5 && content.pence() > 0.4
                        ? 60 + 30 * content.pence()
                        : 0;
            case SUPPLIER ->
                content.words() > 0.7 ? Math.min(90, 30 + 160 * content.legal() + 10 * content.distinct()) : 0;
            case CREDIT,
                    COMPANY_NUMBER,
                    VAT,
                    CONTRACT,
                    CARD,
                    YEAR,
                    BODY,
                    SUPPLIER_ID,
                    TRANSACTION,
                    CATEGORY,
                    DEPARTMENT,
                    PURPOSE -> 0;
        };
    }

    /** Whether the words name a role that the cells could have; "Paid" over a column of days does not. */
    private static boolean saysOther(String plain, ColumnContent content) {
        for (Role role : Role.values()) {
            if (HeaderWords.score(role, plain) >= 80 && content.fits(role) >= 0.3) {
                return true;
            }
        }
        return false;
    }

    /** Of several amounts the one without tax is taken; of several suppliers the name rather than a second form of it. */
    private static double preference(Role role, String plain) {
        if (role == Role.AMOUNT) {
            return switch (HeaderWords.basis(plain)) {
                case NET -> 2;
                case UNKNOWN -> 0;
                case GROSS -> -4;
            };
        }
        return 0;
    }

    /** By the words, or by arithmetic: an amount and its VAT that add up to another column. */
    private VatBasis basis(TableHeader header, int amount, int vat, List<List<String>> cells) {
        VatBasis said = HeaderWords.basis(header.plain(amount));
        if (said != VatBasis.UNKNOWN || vat < 0 || header.plain(vat).contains("recover")) {
            return said;
        }
        AmountReader reader = new AmountReader(false);
        for (int other = 0; other < cells.size(); other++) {
            if (other == amount || other == vat) {
                continue;
            }
            int net = 0;
            int gross = 0;
            for (int row = 0; row < cells.get(amount).size(); row++) {
                Optional<BigDecimal> paid = reader.read(cells.get(amount).get(row));
                Optional<BigDecimal> tax = reader.read(cells.get(vat).get(row));
                Optional<BigDecimal> sum = reader.read(cells.get(other).get(row));
                if (paid.isPresent()
                        && tax.isPresent()
                        && sum.isPresent()
                        && tax.get().signum() != 0) {
                    net += paid.get().add(tax.get()).compareTo(sum.get()) == 0 ? 1 : 0;
                    gross += sum.get().add(tax.get()).compareTo(paid.get()) == 0 ? 1 : 0;
                }
            }
            if (net > 2 && net > gross) {
                return VatBasis.NET;
            }
            if (gross > 2) {
                return VatBasis.GROSS;
            }
        }
        return VatBasis.UNKNOWN;
    }
}
