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
import java.util.TreeMap;
import uk.lgcdt.batch.table.DateReader;
import uk.lgcdt.batch.table.TableRow;
import uk.lgcdt.batch.table.TableStart;

/** Proposes which column of a table holds what, by the words over it and by what its cells look like. */
final class LayoutDetector {

    /** From this on a column is sure; below, a person is asked. */
    static final int SURE = 65;

    private static final int MONTH_AND_YEAR = 75; // of 100

    private static final int PREAMBLE = 40; // rows
    private static final int HEADER_CELL = 40;

    private final List<TableRow> rows;

    private LayoutDetector(TableStart start) {
        this.rows = start.rows();
    }

    static SpendLayout detect(TableStart start) {
        return new LayoutDetector(start).layout();
    }

    private SpendLayout layout() {
        Header header = header();
        List<TableRow> data = rows.subList(Math.min(header.next, rows.size()), rows.size());
        int width = Math.max(
                header.cells.size(),
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
                header.number,
                header.cells,
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
            Header header,
            List<List<String>> cells,
            Map<Role, Integer> columns,
            Map<Role, Integer> confidence,
            List<String> reasons) {
        List<String> plain = header.cells.stream().map(HeaderWords::plain).toList();
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
    private VatBasis basis(Header header, int amount, int vat, List<List<String>> cells) {
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

    /** The row whose words say most, alone or together with the row below it. */
    private Header header() {
        Header best = new Header(0, List.of(), 0);
        double most = 1.3; // two good words at least
        for (int index = 0; index < Math.min(PREAMBLE, rows.size()); index++) {
            List<String> cells = trimmed(rows.get(index).cells());
            double said = said(cells);
            if (said > most) {
                most = said;
                best = new Header(rows.get(index).number(), cells, index + 1);
            }
            if (index + 1 < rows.size()) {
                List<String> both = joined(cells, trimmed(rows.get(index + 1).cells()));
                if (isWords(cells) && isWords(rows.get(index + 1).cells()) && said(both) > most + 0.6) {
                    most = said(both);
                    best = new Header(rows.get(index + 1).number(), both, index + 2);
                }
            }
        }
        return best.next > 0 ? best : unusualHeader();
    }

    /** A first row of words alone, over rows that hold amounts or days: a header, though no word of it is known. */
    private Header unusualHeader() {
        int first = 0;
        while (first < rows.size() && trimmed(rows.get(first).cells()).size() < 3) {
            first++;
        }
        if (first + 3 >= rows.size() || !isWords(rows.get(first).cells())) {
            return new Header(0, List.of(), 0);
        }
        List<TableRow> below = rows.subList(first + 1, rows.size());
        long words = below.stream().filter(row -> isWords(row.cells())).count();
        return words * 5 < below.size()
                ? new Header(rows.get(first).number(), trimmed(rows.get(first).cells()), first + 1)
                : new Header(0, List.of(), 0);
    }

    private static double said(List<String> cells) {
        Map<Role, Integer> roles = new TreeMap<>();
        double said = 0;
        for (String cell : cells) {
            if (cell.isBlank()
                    || cell.length() > HEADER_CELL * 2
                    || new AmountReader(false).read(cell).isPresent()) {
                said -= cell.isBlank() ? 0 : 0.7;
                continue;
            }
            int best = 0;
            Role is = Role.PURPOSE;
            String plain = HeaderWords.plain(cell);
            for (Role role : Role.values()) {
                int score = HeaderWords.score(role, plain);
                if (score > best) {
                    best = score;
                    is = role;
                }
            }
            said += best < 60 ? -0.15 : roles.merge(is, 1, Integer::sum) > 1 ? 0.25 : best / 100.0;
        }
        return said;
    }

    private static boolean isWords(List<String> cells) {
        return cells.stream()
                .noneMatch(cell -> !cell.isBlank()
                        && (new AmountReader(false).read(cell.strip()).isPresent()
                                || new DateReader(false).read(cell).isPresent()));
    }

    private static List<String> joined(List<String> upper, List<String> lower) {
        List<String> both = new ArrayList<>();
        for (int index = 0; index < Math.max(upper.size(), lower.size()); index++) {
            String first = index < upper.size() ? upper.get(index) : "";
            String second = index < lower.size() ? lower.get(index) : "";
            both.add((first + " " + second).strip());
        }
        return both;
    }

    private static List<String> trimmed(List<String> cells) {
        List<String> trimmed = new ArrayList<>(cells.stream().map(String::strip).toList());
        while (!trimmed.isEmpty() && trimmed.getLast().isEmpty()) {
            trimmed.removeLast();
        }
        return trimmed;
    }

    /** @param next index of the first row below it */
    private record Header(long number, List<String> cells, int next) {

        String text(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        String plain(int column) {
            return HeaderWords.plain(text(column));
        }
    }
}
