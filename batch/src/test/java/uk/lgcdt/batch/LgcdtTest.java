package uk.lgcdt.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LgcdtTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~                               | Say what to do",
                "nonsense                         | nonsense",
                "load                             | Missing required parameter",
                "load /no/such/file               | There is no file or folder /no/such/file",
                "load / --buyer X                 | No council or other public body has the ONS code or name X",
                "collect                          | Missing required parameter",
                "collect tenders                  | There is no source tenders; choose one of find-a-tender",
                "collect sell2wales --to 2026     | --to wants --from beside it",
                "collect sell2wales --from soon   | Not a day or time such as 2026-08-10",
                "collect sell2wales --from 2026-08-11 --to 2026-08-10 | --from is not before --to",
                "collect sell2wales --base-url x  | --base-url is no address of a web server: x",
                "export                           | Say which dataset",
                "export nothing                   | There is no dataset nothing",
                "export markets --where hhi;=1    | markets has no column hhi;",
                "export markets --format parquet  | Parquet is not written",
                "compile /no/such/file            | There is no file or folder /no/such/file",
                "compile --schema /no/such /      | The schema /no/such cannot be read",
                "sample --scale 0 --out x         | --scale is more than 0",
                "user add Capitals --role ANALYST | Not a username",
                "user add a --role KING           | Not roles of an account"
            })
    void wrongUsageIsSaidInASentenceWithItsOwnExitStatus(String arguments, String sentence) {
        assertThat(run(arguments.isBlank() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);

        assertThat(err.toString().lines().findFirst().orElse(""))
                .startsWith("lgcdt: ")
                .contains(sentence);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theDatasetsAreListedWithTheirColumns() {
        assertThat(run("export", "--list")).isZero();

        assertThat(out.toString()).contains("market-suppliers: market, year, supplier_id, rank, contracts");
    }

    @Test
    void releasesAreCompiledInTheOrderOfTheirProcesses() throws IOException {
        Path file = folder.resolve("releases.jsonl");
        Files.writeString(file, """
                {"ocid":"ocds-x-2","id":"b","date":"2020-01-02","tag":["award"],"title":"two"}
                {"ocid":"ocds-x-1","date":"2020-01-01","tag":["tender"],"sum":1.10}
                {"ocid":"ocds-x-2","id":"a","date":"2020-01-01","tag":["tender"],"title":"one"}
                {"ocid":"ocds-x-1","id":"c","tag":["tender"],"sum":1e9999}
                """);

        assertThat(run("compile", file.toString())).isZero();

        assertThat(out.toString()).isEqualTo("""
                {"ocid":"ocds-x-2","id":"ocds-x-2-2020-01-02","date":"2020-01-02","tag":["compiled"],"title":"two"}
                {"ocid":"ocds-x-1","id":"ocds-x-1-2020-01-01","tag":["compiled"],"sum":1.10,"date":"2020-01-01"}
                """);
        assertThat(err.toString()).contains("MissingDate: ocds-x-1, date: A release has no date");
    }

    @Test
    void whatCannotBeCompiledIsSaidAndTheRestIsCompiled() throws IOException {
        Path file = folder.resolve("releases.json");
        Files.writeString(
                file, "{\"releases\":[{\"id\":\"a\"},{\"ocid\":\"ocds-x-1\",\"id\":\"b\",\"date\":\"2020-01-01\"}]}");

        assertThat(run("compile", "--versioned", file.toString())).isEqualTo(1);

        assertThat(out.toString()).isEqualTo("{\"ocid\":\"ocds-x-1\"}\n");
        assertThat(err.toString()).contains("releases.json, release 1: It has no ocid");
    }

    @Test
    void helpTellsTheExitStatuses() {
        assertThat(run("help")).isZero();

        assertThat(out.toString()).contains("1 done with rejected input").contains("demo");
    }

    @Test
    void aSampleNeedsNoServer() {
        assertThat(run(
                        "sample",
                        "--scale",
                        "0.001",
                        "--out",
                        folder.resolve("s").toString()))
                .isZero();

        assertThat(folder.resolve("s/notices")).isNotEmptyDirectory();
        assertThat(run(
                        "sample",
                        "--scale",
                        "0.001",
                        "--out",
                        folder.resolve("s").toString()))
                .isEqualTo(2);
    }

    private int run(String... arguments) {
        return Lgcdt.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
