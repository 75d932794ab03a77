package uk.lgcdt.batch.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Writes payments of four councils in four layouts, each line made from its number alone; all that they name is invented. */
final class GeneratedPayments {

    static final int ROWS_A_FILE = 250_000;

    private static final int SUPPLIERS = 20_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 4, 1);
    private static final int DAYS = 3_650;
    private static final String[] ENDS = {"Ltd", "Limited", "LLP", "Services Ltd", "Trust", "& Sons", "Group plc"};
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final List<Layout> LAYOUTS = List.of(
            new Layout(
                    "leeds",
                    StandardCharsets.UTF_8,
                    ',',
                    "Body Name,Date,Supplier Name,Net Amount,Description,Directorate,Transaction Number",
                    line -> cells(
                            "Leeds City Council",
                            line.day("dd/MM/yyyy"),
                            line.supplier,
                            line.amount("%,.2f"),
                            line.purpose,
                            line.department,
                            "T" + line.number)),
            new Layout(
                    "bradford",
                    WINDOWS,
                    ';',
                    "Payment Date;Supplier;Amount (£);Purpose;Service Area;Expenditure Category;Invoice Number",
                    line -> cells(
                            line.day("dd-MMM-yyyy"),
                            line.supplier,
                            "£" + line.amount("%.2f"),
                            line.purpose + " für",
                            line.department,
                            line.category,
                            "INV/" + line.number)),
            new Layout(
                    "sheffield",
                    StandardCharsets.UTF_8,
                    '\t',
                    "\uFEFFDepartment\tExpense Type\tSupplier Number\tSupplier Name\tCompany Number\tDate Paid\tNet Amount\tVAT Amount\tGross Amount\tDocument No",
                    line -> cells(
                            line.department,
                            line.category,
                            "S" + line.supplierNumber,
                            line.supplier,
                            "%08d".formatted(1_000_000 + line.supplierNumber),
                            line.day("dd/MM/yyyy") + " 00:00:00",
                            line.amount("%.2f"),
                            "%.2f".formatted(line.pence * 0.002),
                            "%.2f".formatted(line.pence * 0.012),
                            Long.toString(line.number))),
            new Layout(
                    "calderdale",
                    StandardCharsets.UTF_8,
                    ',',
                    "date,supplier,amount,summary of purpose,department,ref",
                    line -> cells(
                            line.day("yyyy-MM-dd"),
                            line.supplier,
                            line.amount("%.2f"),
                            line.purpose,
                            line.department,
                            "%010d".formatted(line.number))));

    private GeneratedPayments() {}

    /** What a line's cells hold. */
    private interface Form {
        String[] cells(Line line);
    }

    /** How one council writes; its name is the folder's. */
    private record Layout(String council, Charset charset, char separator, String header, Form form) {}

    /** Returns the number of bytes written. */
    static long write(Path folder, int rows) throws IOException {
        long bytes = 0;
        for (int first = 0; first < rows; first += ROWS_A_FILE) {
            int place = first / ROWS_A_FILE;
            Layout layout = LAYOUTS.get(place % LAYOUTS.size());
            Path file = Files.createDirectories(folder.resolve(layout.council))
                    .resolve("payments-%03d.csv".formatted(place));
            try (BufferedWriter out = Files.newBufferedWriter(file, layout.charset)) {
                out.write(layout.header + "\r\n");
                for (int number = first; number < Math.min(rows, first + ROWS_A_FILE); number++) {
                    write(layout.form.cells(new Line(number)), layout.separator, out);
                }
            }
            bytes += Files.size(file);
        }
        return bytes;
    }

    /** How a file that was written here is encoded; UTF-8 for others. */
    static Charset charset(Path file) {
        return layout(file).map(Layout::charset).orElse(StandardCharsets.UTF_8);
    }

    /** What is between its cells; a comma for others. */
    static char separator(Path file) {
        return layout(file).map(Layout::separator).orElse(',');
    }

    private static Optional<Layout> layout(Path file) {
        return LAYOUTS.stream()
                .filter(layout -> file.getParent().endsWith(layout.council))
                .findFirst();
    }

    private static String[] cells(String... cells) {
        return cells;
    }

    private static void write(String[] cells, char separator, BufferedWriter out) throws IOException {
        for (int index = 0; index < cells.length; index++) {
            if (index > 0) {
                out.write(separator);
            }
            boolean quoted = cells[index].indexOf(separator) >= 0;
            out.write(quoted ? '"' + cells[index] + '"' : cells[index]);
        }
        out.write("\r\n");
    }

    /** One payment. */
    private static final class Line {

        private final long number;
        private final int supplierNumber;
        private final String supplier;
        private final long pence;
        private final String purpose;
        private final String department;
        private final String category;
        private final LocalDate day;

        Line(int number) {
            Random random = new Random(number);
            this.number = number;
            supplierNumber = (int) (SUPPLIERS * Math.pow(random.nextDouble(), 3));
            Random name = new Random(supplierNumber);
            supplier =
                    (GeneratedReleases.words(name, 2) + " " + ENDS[name.nextInt(ENDS.length)]).toUpperCase(Locale.ROOT);
            pence = random.nextInt(30) == 0
                    ? -random.nextInt(2_000_000)
                    : 25_000 + random.nextInt(40_000_000) / (1 + random.nextInt(400));
            purpose = GeneratedReleases.words(new Random(random.nextInt(3_000)), 4);
            department = GeneratedReleases.words(new Random(random.nextInt(40)), 2);
            category = GeneratedReleases.words(new Random(random.nextInt(200)), 2);
            day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        }

        String day(String form) {
            return day.format(DateTimeFormatter.ofPattern(form, Locale.UK));
        }

        String amount(String form) {
            return form.formatted(pence / 100.0);
        }
    }
}
