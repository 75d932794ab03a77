package uk.lgcdt.batch.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.lgcdt.batch.BatchTest;
import uk.lgcdt.batch.TestFiles;
import uk.lgcdt.batch.landing.GivenPaths;
import uk.lgcdt.batch.landing.LoadRequest;
import uk.lgcdt.batch.landing.Loads;
import uk.lgcdt.batch.landing.ReceivedFolders;
import uk.lgcdt.infra.landing.RejectedRow;
import uk.lgcdt.infra.landing.RejectedRowRepository;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunWarning;
import uk.lgcdt.infra.run.RunWarningRepository;

/** Registers through the same door as every file: told by their content, loaded, rejects with reasons. */
@BatchTest
class RegistersLoadTest {

    private static final String COMPANIES = """
            CompanyName, CompanyNumber,RegAddress.PostCode,CompanyCategory,CompanyStatus,IncorporationDate,Accounts.AccountCategory,SICCode.SicText_1,PreviousName_1.CompanyName
            "FERN & ROOT LTD","98000037","LS1 1AA","Private Limited Company","Active","01/02/2019","MICRO ENTITY","81300 - Landscape service activities","FERN LTD"
            "NO NUMBER LTD","","","","","","","",""
            """;

    private static final String OWNERSHIP = """
            [{"statementID":"e1","statementType":"entityStatement","entityType":"registeredEntity","name":"FERN LTD",
              "identifiers":[{"scheme":"GB-COH","id":"98000037"}]},
             {"statementID":"p1","statementType":"personStatement","names":[{"fullName":"Ada Quill"}],"birthDate":"1970-01-01"},
             {"statementID":"o1","statementType":"ownershipOrControlStatement","subject":{"describedByEntityStatement":"e1"},
              "interestedParty":{"describedByPersonStatement":"p1"},"interests":[{"type":"shareholding","share":{"minimum":75,"maximum":100}}]}]
            """;

    @Autowired
    private Loads loads;

    @Autowired
    private ReceivedFolders received;

    @Autowired
    private RejectedRowRepository rejectedRows;

    @Autowired
    private RunWarningRepository warnings;

    @TempDir
    private Path folder;

    @Test
    void companiesAreLoadedAndThoseWithoutANumberRejected() throws IOException {
        Run run = load(TestFiles.write(folder.resolve("companies.csv"), COMPANIES), null);

        assertThat(run.rows().rejected()).isEqualTo(1);
        assertThat(lines("companies"))
                .anyMatch(line -> line.contains("\"number\":\"98000037\"")
                        && line.contains("\"sic\":[\"81300\"]")
                        && line.contains("\"previous\":[\"FERN LTD\"]"));
    }

    @Test
    void nothingPersonalOfAnOwnerIsReceived() throws IOException {
        Run run = load(TestFiles.write(folder.resolve("owners.json"), OWNERSHIP), null);

        assertThat(run.rows().rejected()).isZero();
        assertThat(lines("ownership"))
                .anyMatch(line -> line.contains("\"kind\":\"person\""))
                .noneMatch(line -> line.contains("Ada") || line.contains("1970"));
    }

    @Test
    void nothingPersonalOfARejectedStatementIsKept() throws IOException {
        Run run = load(TestFiles.write(folder.resolve("owners.json"), """
                [null, {"statementID":"q9","statementType":"naturalPerson ","names":[{"fullName":"Ada Quill"}]}, 5,
                 {"statementID":"q8","statementType":"Individual","names":[{"fullName":"Ada Quill"}],"birthDate":"1970-01-02"},
                 {"statementID":"q7","statementType":"ownershipOrControlStatement","person":{"fullName":"Ada Quill"}},
                 {"statementType":"entityStatement","names":[{"fullName":"Ada Quill"}]}]
                "x"
                """), null);

        assertThat(rejectedRows.listByRun(run.id(), 0, 10))
                .extracting(RejectedRow::position, RejectedRow::excerpt)
                .containsExactly(
                        tuple("statement 1", ""),
                        tuple("statement 2", "statementID q9, statementType naturalPerson"),
                        tuple("statement 3", ""),
                        tuple("statement 4", "statementID q8, statementType Individual"),
                        tuple("statement 5", "statementID q7, statementType ownershipOrControlStatement"),
                        tuple("statement 6", "statementType entityStatement"),
                        tuple("statement 7", ""));
        assertThat(rejectedRows.listByRun(run.id(), 0, 10))
                .extracting(RejectedRow::reason)
                .contains("It is no JSON object")
                .noneMatch(reason -> reason.contains("Quill"));
    }

    @Test
    void aRegisterIsLoadedWithTheCouncilThatItNames() throws IOException {
        Run run = load(TestFiles.write(folder.resolve("register.csv"), """
                        Contract Reference Number,Contract title,Buyer,Supplier,Start,End,Review date,Total value,SME?
                        LC1,Grounds upkeep,Leeds City Council,Fern & Root Ltd,01/04/2024,31/03/2027,,"£120,000",Yes
                        LC2,Ditches,Some Board,Fern & Root Ltd,01/04/2024,31/03/2027,,"£1",Yes
                        """), null);

        assertThat(run.rows().rejected()).isEqualTo(1);
        assertThat(lines("contract_register"))
                .anyMatch(line -> line.contains("E08000035") && line.contains("\"total_gbp\":\"120000.00\""));
    }

    @Test
    void whatPostgresqlCannotStoreIsDroppedOrRejectedAtLoad() throws IOException {
        Run registers = load(
                TestFiles.write(
                        folder.resolve("nul-register.csv"),
                        """
                        Contract title,Buyer,Supplier,Start,End
                        """ + "Ditches,Leeds City Council,Fern & Root Ltd,01/04/2024,31/03/2027\n".repeat(200)
                                + "Nul\0upkeep,Leeds City Council,Fern & Root Ltd,01/04/2024,31/03/2027\n"),
                null);
        String company = COMPANIES.lines().toList().get(1) + "\n";
        Run companies = load(
                TestFiles.write(
                        folder.resolve("nul.csv"),
                        COMPANIES.lines().findFirst().orElseThrow() + "\n" + company.repeat(200)
                                + company.replace("FERN & ROOT", "NUL\0ROOT")),
                null);
        Run owners = load(
                TestFiles.write(
                        folder.resolve("owners-nul.json"),
                        OWNERSHIP.replace("FERN LTD", "NUL\\u0000" + "LTD").replace("75,", "75,\"x\":\"\\u0000\",")),
                null);
        Run lengthy = load(
                TestFiles.write(folder.resolve("owners-long.json"), OWNERSHIP.replace("FERN LTD", "L".repeat(3_000))),
                null);

        assertThat(rejectedRows.listByRun(owners.id(), 0, 1))
                .extracting(RejectedRow::reason)
                .containsExactly("It holds a NUL character");
        assertThat(registers.rows().out()).isEqualTo(201);
        assertThat(companies.rows().out()).isEqualTo(201);
        assertThat(owners.rows().out()).isEqualTo(2);
        assertThat(rejectedRows.listByRun(lengthy.id(), 0, 2))
                .extracting(RejectedRow::reason)
                .containsExactly("It holds a text of more than 500 characters");
    }

    @Test
    void valuesThatCannotBeReadAreSaidUpToANumber() throws IOException {
        String row = "%s,Leeds City Council,Fern & Root Ltd,%s,31/03/2027,%s\n";
        Run few = load(
                TestFiles.write(
                        folder.resolve("few.csv"),
                        "Contract title,Buyer,Supplier,Start,End,Value\n"
                                + row.formatted("Grounds", "31/02/2025", "1e30")
                                + row.formatted("Hedges", "not known", "0")
                                + row.formatted("Ditches", "01/04/2024", "\"£1,000 - £2,000\"")),
                null);
        Run many = load(
                TestFiles.write(
                        folder.resolve("many.csv"),
                        "Contract title,Buyer,Supplier,Start,End,Value\n"
                                + row.formatted("Grounds", "01/04/2024", "1e30").repeat(510)),
                null);

        assertThat(warnings.list(few.id(), "UnreadableValue", 0, 10))
                .extracting(RunWarning::position, RunWarning::message)
                .containsExactlyInAnyOrder(
                        tuple("row 2", "Its start cannot be read, and is left out: 31/02/2025"),
                        tuple("row 2", "Its total cannot be read, and is left out: 1e30"),
                        tuple("row 4", "Its total cannot be read, and is left out: £1,000 - £2,000"));
        assertThat(warnings.list(many.id(), "UnreadableValue", 0, 600))
                .hasSize(501)
                .anyMatch(warning -> warning.message().equals("10 more values cannot be read, and are left out"));
        assertThat(many.rows().out()).isEqualTo(510);
    }

    @Test
    void assessmentsAreReadFromATable() throws IOException {
        Run run = load(TestFiles.write(folder.resolve("aime.csv"), """
                        Supplier,Company number,Question set,Version,Completed on,Scope,1.1,1.1 elaboration
                        Fern & Root Ltd,98000037,aime-2024-draft,1,2026-03-01,Planting robot,1,A list is kept
                        Wood plc,,aime-2024-draft,1,2026-03-01,,often,
                        """), null);

        assertThat(run.rows().out()).isEqualTo(1);
        assertThat(run.rows().rejected()).isEqualTo(1);
    }

    @Test
    void realRegistersAndStatementsLoad() throws IOException {
        Path data = Path.of("../../shared/data").toAbsolutePath().normalize();
        Path register = data.resolve("spend/sutton-coldfield/accounts/Contracts-2017-8-open.xlsx");
        assumeThat(register).as("real data beside the checkout").exists();
        Run contracts = load(register, "E08000025");
        Run owners = load(data.resolve("ocds/contracts-finder/2020-bluetail/bods"), null);

        assertThat(contracts.rows().out()).isGreaterThanOrEqualTo(9);
        assertThat(owners.rows().rejected()).as("files that hold an empty list").isEqualTo(4);
        assertThat(owners.rows().out() + owners.rows().repeated()).isEqualTo(361 + 352 + 187);
    }

    private Run load(Path path, @Nullable String council) {
        return loads.load(new LoadRequest(GivenPaths.of(List.of(path)).files(), council, "test"), loaded -> {});
    }

    private List<String> lines(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(received.folder().resolve(kind))) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .flatMap(file -> lines(file).stream())
                    .toList();
        }
    }

    private static List<String> lines(Path file) {
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }
}
