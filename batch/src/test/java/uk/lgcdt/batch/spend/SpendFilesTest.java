package uk.lgcdt.batch.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lgcdt.batch.TestFiles;
import uk.lgcdt.batch.landing.UnstoredLoads;
import uk.lgcdt.infra.landing.FileKind;
import uk.lgcdt.infra.landing.FileStatus;
import uk.lgcdt.infra.run.RunWarning;

/** Whole files with what councils' files have besides columns, loaded unattended. */
class SpendFilesTest {

    private static final String HEADER = "Supplier Name,Payment Date,Net Amount,Purpose";

    @TempDir
    private Path folder;

    private UnstoredLoads loads;

    @BeforeEach
    void open() {
        loads = SpendLoads.in(folder.resolve("home"));
    }

    private static String line(int row) {
        return "\"Fern %d, Root & Co\",%02d/04/2024,%d.50,Repairs".formatted(row % 7, 1 + row % 28, 500 + row);
    }

    private static List<String> lines(int rows) {
        return IntStream.range(0, rows).mapToObj(SpendFilesTest::line).collect(Collectors.toCollection(ArrayList::new));
    }

    @Test
    void paymentsOfABodyThatIsNoCouncilAreItsOwnWhereItIsGiven() {
        for (String body : List.of("E61000001", "BODY-home-office")) {
            UnstoredLoads.Outcome outcome = loads.load(
                    TestFiles.write(
                            folder.resolve(body + ".csv"),
                            "Body Name," + HEADER + "\n"
                                    + lines(30).stream()
                                            .map(line -> "Greater London Authority," + line)
                                            .collect(Collectors.joining("\n"))),
                    body);
            List<String> received = new ArrayList<>();
            loads.forEachLine(outcome, FileKind.SPEND, received::add);

            assertThat(outcome.status()).isEqualTo(FileStatus.LOADED);
            assertThat(received).hasSize(30).allMatch(line -> line.contains("\"council\":\"" + body + "\""));
        }
    }

    @Test
    void nulsInATextAreDroppedAndTheirRowsKept() {
        List<String> lines = lines(30);
        lines.set(0, lines.get(0).replace("Root", "Ro\0ot"));
        lines.set(20, lines.get(20).replace(".50", "\0.50\0"));
        UnstoredLoads.Outcome outcome = loads.load(
                TestFiles.write(
                        folder.resolve("leeds.csv"),
                        HEADER.replace("Payment", "Pay\0ment") + "\n" + String.join("\n", lines)),
                "E08000035");
        List<String> received = new ArrayList<>();
        loads.forEachLine(outcome, FileKind.SPEND, received::add);

        assertThat(outcome.status()).isEqualTo(FileStatus.LOADED);
        assertThat(outcome.rejects()).isEmpty();
        assertThat(received)
                .hasSize(30)
                .noneMatch(line -> line.contains("u0000"))
                .anyMatch(line -> line.contains("Fern 0, Root & Co"));
        assertThat(outcome.warnings())
                .filteredOn(warning -> warning.code().equals("NulCharacter"))
                .extracting(RunWarning::message)
                .containsExactly("4 NUL characters were dropped");
    }

    @Test
    void anEntryOfAnArchiveThatIsNotSureWaitsByName() {
        String sure = HEADER + "\n" + String.join("\n", lines(30));
        String unsure = sure.replace("Supplier Name", "Payee or payer")
                .replace("Net Amount", "Amount A,Amount B")
                .replace(".50,", ".50,12.25,");
        UnstoredLoads.Outcome outcome = loads.load(
                TestFiles.write(
                        folder.resolve("leeds.zip"),
                        TestFiles.zip(Map.of(
                                "a.csv", TestFiles.bytes(sure),
                                "b.csv", TestFiles.bytes(unsure),
                                "c.csv", TestFiles.bytes("<html>")))),
                "E08000035");

        assertThat(outcome.status()).isEqualTo(FileStatus.LOADED);
        assertThat(outcome.counts().loaded()).isEqualTo(30);
        assertThat(outcome.message()).startsWith("It is an HTML page, not data; b.csv waits: ");
        assertThat(outcome.warnings())
                .filteredOn(warning -> warning.code().equals("ContentWaits"))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.position()).isEqualTo("b.csv");
                    assertThat(warning.message()).startsWith("It is not loaded: ");
                });
    }

    @Test
    void rowsThatAllNameAnotherCouncilThanTheOneGivenAreSaid() {
        String rows =
                lines(30).stream().map(line -> "Leeds City Council," + line).collect(Collectors.joining("\n"));
        Path file = TestFiles.write(folder.resolve("other.csv"), "Body Name," + HEADER + "\n" + rows);

        UnstoredLoads.Outcome other = loads.load(file, "E08000032");
        UnstoredLoads.Outcome same = loads.load(file, "E08000035");

        assertThat(received(other)).hasSize(30).allMatch(line -> line.contains("E08000035"));
        assertThat(other.warnings())
                .filteredOn(warning -> warning.code().equals("OtherBuyer"))
                .extracting(RunWarning::message)
                .containsExactly(
                        "30 rows, all of them, name another council than E08000032, which was given; theirs counts");
        assertThat(same.warnings()).extracting(RunWarning::code).doesNotContain("OtherBuyer");
    }

    @Test
    void linesThatAreInQuotesAsAWholeAreReadAsLines() {
        List<String> all = lines(30);
        all.addFirst(HEADER);
        String wrapped =
                all.stream().map(line -> '"' + line.replace("\"", "\"\"") + '"').collect(Collectors.joining("\r\n"));
        String mixed = all.stream()
                .map(line -> line.contains("\"") ? '"' + line.replace("\"", "\"\"") + '"' : line)
                .collect(Collectors.joining("\r\n"));

        assertThat(load("leeds-wrapped.csv", wrapped).counts().loaded()).isEqualTo(30);
        assertThat(received(load("leeds-mixed.csv", mixed))).hasSize(30).allMatch(line -> line.contains(", Root & Co"));
    }

    @Test
    void aDayAndAnAmountThatRanTogetherAreParted() {
        List<String> all = lines(30);
        all.addFirst(HEADER);
        all.add("Dunlin Ltd,25/06/2024900,Repairs");
        all.add("Dunlin Ltd,25/06/2024x,Repairs");
        UnstoredLoads.Outcome outcome = load("leeds.csv", String.join("\n", all));

        assertThat(outcome.counts().loaded()).isEqualTo(31);
        assertThat(outcome.counts().rejected()).isEqualTo(1);
        assertThat(codes(outcome)).contains("RunTogether");
        assertThat(received(outcome).getLast()).contains("\"paid_on\":\"2024-06-25\"", "\"amount_gbp\":\"900.00\"");
    }

    @Test
    void aSupplierThatNoIndexHoldsIsRejected() {
        List<String> all = lines(30);
        all.addFirst(HEADER);
        all.add("A".repeat(500) + ",25/06/2024,900.00,Repairs");
        all.add("A".repeat(501) + ",25/06/2024,900.00,Repairs");
        UnstoredLoads.Outcome outcome = load("leeds.csv", String.join("\n", all));

        assertThat(outcome.counts().loaded()).isEqualTo(31);
        assertThat(outcome.counts().rejected()).isEqualTo(1);
    }

    @Test
    void anAmountWhoseThousandsStandWithoutQuotesIsRejoined() {
        List<String> all = lines(30);
        all.addFirst(HEADER);
        all.add("Dunlin Ltd,25/06/2024,£12,345,678.90,Repairs");
        all.add("Dunlin Ltd,25/06/2024,(2,500),Repairs");
        all.add("Dunlin Ltd,25/06/2024,7.50,Repairs,,");
        all.add("Dunlin, Root & Co,25/06/2024,812.50,Repairs");
        all.add("Dunlin Ltd,25/06/2024,£2,500.00,Repairs, roofs");
        UnstoredLoads.Outcome outcome = load("leeds.csv", String.join("\n", all));

        assertThat(received(outcome).subList(30, 33))
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"amount_gbp\":\"12345678.90\"", "\"Repairs\""),
                        line -> assertThat(line).contains("\"amount_gbp\":\"-2500.00\"", "\"Repairs\""),
                        line -> assertThat(line).contains("\"amount_gbp\":\"7.50\"", "\"Repairs\""));
        assertThat(outcome.counts().loaded()).isEqualTo(33);
        assertThat(outcome.counts().rejected()).isEqualTo(2);
    }

    @Test
    void aLastColumnWithoutNameIsNoReasonToReject() {
        List<String> all =
                new ArrayList<>(lines(30).stream().map(line -> line + ",300").toList());
        all.addFirst(HEADER);
        assertThat(load("leeds.csv", String.join("\n", all)).counts().loaded()).isEqualTo(30);
    }

    @Test
    void whatAnotherPublicBodyPaidIsNotTheCouncils() {
        List<String> all = new ArrayList<>(
                lines(30).stream().map(line -> line + ",Leeds City Council").toList());
        all.addFirst(HEADER + ",Body Name");
        for (String body : List.of("West Yorkshire Combined Authority", "Narnia Borough Council", "Narnia Police")) {
            all.add(line(50) + "," + body);
        }
        for (String body :
                List.of("", "Adults and Health", "Council Tax", "City of Leeds Council", "Environment Board")) {
            all.add(line(60) + "," + body);
        }
        UnstoredLoads.Outcome outcome = load("leeds.csv", String.join("\n", all));

        assertThat(outcome.counts().loaded()).isEqualTo(35);
        assertThat(outcome.counts().rejected()).isEqualTo(3);
        String unknown = String.join("\n", all.subList(0, 31)).replace("Leeds City", "Narnia Borough");
        assertThat(loads.load(TestFiles.write(folder.resolve("narnia.csv"), unknown), "E08000035")
                        .counts()
                        .loaded())
                .isEqualTo(30);
    }

    @Test
    void totalsRemarksAndHeadersBelowAreNoPayments() {
        List<String> all = lines(30);
        all.addFirst(HEADER);
        all.add("Fern 6 Total,,4200.00,");
        all.add(",,,second line of a purpose");
        all.add("Payee,Date Paid,Amount,What for");
        UnstoredLoads.Outcome outcome = load("leeds.csv", String.join("\n", all));

        assertThat(outcome.counts().loaded()).isEqualTo(30);
        assertThat(outcome.counts().rejected()).isZero();
        assertThat(codes(outcome)).contains("TotalsRow", "Note", "RepeatedHeader");
    }

    @Test
    void aMonthAndAYearInColumnsOfTheirOwnAreTheMonthsLastDay() {
        String text = "Year,Month,Supplier,Net Amount\n"
                + IntStream.range(0, 30)
                        .mapToObj(row -> "2023/24,%s,Fern %d Ltd,%d.10"
                                .formatted(row % 2 == 0 ? "October" : "February", row, 500 + row))
                        .collect(Collectors.joining("\n"));
        List<String> received = received(load("leeds.csv", text));

        assertThat(received).hasSize(30);
        assertThat(received.get(0)).contains("\"paid_on\":\"2023-10-31\"", "\"date_approximate\":true");
        assertThat(received.get(1)).contains("\"paid_on\":\"2024-02-29\"");
    }

    @Test
    void aHeaderAloneIsRefused() {
        assertThat(load(
                                "leeds.csv",
                                "Supplier Name,Payment Date,Net Amount,Purpose\nFern Ltd,01/04/2024,512.50,Repairs\n")
                        .message())
                .isNull();
        assertThat(load("leeds.csv", "Supplier Name,Payment Date,Net Amount\nTotal,01/04/2024,512.50\n")
                        .message())
                .contains("no payment below");
    }

    @Test
    void linesOfPaymentCardsAreMarked() {
        List<String> all = lines(30);
        all.addFirst(HEADER);
        List<String> told = IntStream.range(0, 30)
                .mapToObj(row -> line(row) + (row == 3 ? ",Yes" : ",No"))
                .collect(Collectors.toCollection(ArrayList::new));
        told.addFirst(HEADER + ",Card Transaction");

        assertThat(received(load("leeds-procurement-cards.csv", String.join("\n", all))))
                .hasSize(30)
                .allMatch(line -> line.contains("\"card\":true"));
        assertThat(received(load("leeds.csv", String.join("\n", told))))
                .hasSize(30)
                .filteredOn(line -> line.contains("\"card\":true"))
                .hasSize(1);
    }

    @Test
    void aFileWhoseCouncilIsNotCertainWaitsAndSaysWhy() {
        List<String> all = lines(30);
        all.addFirst(HEADER);
        String text = String.join("\n", all);

        assertThat(waits("newcastle.csv", text)).contains("Newcastle-under-Lyme", "E08000021", "--buyer");
        assertThat(waits("sutton-coldfield.csv", text)).contains("town council, by its code or its name");
        assertThat(waits("leeds-university.csv", text)).contains("--buyer");
        assertThat(waits("board.csv", text.replace("Purpose", "Body Name").replace("Repairs", "Fern Board")))
                .contains("Its rows name Fern Board");
    }

    @Test
    void everySheetIsLoadedThatGoesOnOrSaysWhyNot() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            write(book.createSheet("Cover"), List.of("Payments of April"));
            List<String> first = lines(20);
            first.addFirst(HEADER);
            write(book.createSheet("Page 1"), first);
            write(
                    book.createSheet("Page 2"),
                    IntStream.range(20, 40).mapToObj(SpendFilesTest::line).toList());
            List<String> again = lines(20).reversed();
            List<String> tidied = new ArrayList<>(again);
            tidied.addFirst(HEADER);
            write(book.createSheet("Tidied"), tidied);
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            UnstoredLoads.Outcome outcome =
                    loads.load(TestFiles.write(folder.resolve("leeds.xls"), bytes.toByteArray()), null);

            assertThat(outcome.counts().loaded()).isEqualTo(40);
            assertThat(outcome.warnings())
                    .extracting(RunWarning::message)
                    .anyMatch(message -> message.contains("Sheet Cover: it is not loaded"))
                    .anyMatch(message -> message.contains("Sheet Page 2: it is read like the sheet before it"))
                    .anyMatch(message -> message.contains("the days and amounts of sheet Page 1 again"));
        }
    }

    private static void write(Sheet sheet, List<String> lines) {
        for (String line : lines) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (String cell : line.replace(", ", "\u0001").split(",")) {
                row.createCell(Math.max(0, row.getLastCellNum()))
                        .setCellValue(cell.replace("\u0001", ", ").replace("\"", ""));
            }
        }
    }

    private String waits(String name, String text) {
        UnstoredLoads.Outcome outcome = load(name, text);
        assertThat(outcome.status()).as(name).isEqualTo(FileStatus.WAITING);
        return String.valueOf(outcome.message());
    }

    private UnstoredLoads.Outcome load(String name, String text) {
        return loads.load(TestFiles.write(folder.resolve("in").resolve(name), text), null);
    }

    private List<String> received(UnstoredLoads.Outcome outcome) {
        List<String> lines = new ArrayList<>();
        loads.forEachLine(outcome, FileKind.SPEND, lines::add);
        return lines;
    }

    private static List<@Nullable String> codes(UnstoredLoads.Outcome outcome) {
        return outcome.warnings().stream().map(RunWarning::code).collect(Collectors.toList());
    }
}
