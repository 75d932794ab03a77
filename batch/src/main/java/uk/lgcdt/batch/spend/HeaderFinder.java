package uk.lgcdt.batch.spend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.lgcdt.batch.table.DateReader;
import uk.lgcdt.batch.table.TableRow;

/** Finds the header of a table of payments: one row or two, below what stands before it. */
final class HeaderFinder {

    private static final int PREAMBLE = 40; // rows
    private static final int HEADER_CELL = 40;

    private final List<TableRow> rows;

    private HeaderFinder(List<TableRow> rows) {
        this.rows = rows;
    }

    static TableHeader find(List<TableRow> rows) {
        return new HeaderFinder(rows).header();
    }

    /** The row whose words say most, alone or together with the row below it. */
    private TableHeader header() {
        TableHeader best = new TableHeader(0, List.of(), 0);
        double most = 1.3; // two good words at least
        for (int index = 0; index < Math.min(PREAMBLE, rows.size()); index++) {
            List<String> cells = trimmed(rows.get(index).cells());
            double said = said(cells);
            if (said > most) {
                most = said;
                best = new TableHeader(rows.get(index).number(), cells, index + 1);
            }
            if (index + 1 < rows.size()) {
                List<String> both = joined(cells, trimmed(rows.get(index + 1).cells()));
                if (isWords(cells) && isWords(rows.get(index + 1).cells()) && said(both) > most + 0.6) {
                    most = said(both);
                    best = new TableHeader(rows.get(index + 1).number(), both, index + 2);
                }
            }
        }
        return best.next() > 0 ? best : unusualHeader();
    }

    /** A first row of words alone, over rows that hold amounts or days: a header, though no word of it is known. */
    private TableHeader unusualHeader() {
        int first = 0;
        while (first < rows.size() && trimmed(rows.get(first).cells()).size() < 3) {
            first++;
        }
        if (first + 3 >= rows.size() || !isWords(rows.get(first).cells())) {
            return new TableHeader(0, List.of(), 0);
        }
        List<TableRow> below = rows.subList(first + 1, rows.size());
        long words = below.stream().filter(row -> isWords(row.cells())).count();
        return words * 5 < below.size()
                ? new TableHeader(
                        rows.get(first).number(), trimmed(rows.get(first).cells()), first + 1)
                : new TableHeader(0, List.of(), 0);
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
}
