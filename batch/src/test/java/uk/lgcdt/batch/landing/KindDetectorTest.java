package uk.lgcdt.batch.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.lgcdt.batch.TestFiles.bytes;
import static uk.lgcdt.batch.TestFiles.gzip;
import static uk.lgcdt.batch.TestFiles.release;
import static uk.lgcdt.batch.TestFiles.releasePackage;
import static uk.lgcdt.batch.TestFiles.write;
import static uk.lgcdt.batch.TestFiles.zip;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.infra.landing.FileKind;

class KindDetectorTest {

    @TempDir
    private Path folder;

    private TableKind tables = new PaymentsOnly();

    @Test
    void releasesAreToldByTheirContent() throws IOException {
        assertThat(detect(releasePackage(release("o", "r")))).isEqualTo(FileKind.RELEASES);
        assertThat(detect(release("o", "r"))).isEqualTo(FileKind.RELEASES);
        assertThat(detect("\uFEFF \n{\"tag\": [\"tender\"], \"id\": \"r\"}")).isEqualTo(FileKind.RELEASES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'ocid': 'o'}]",
                "{'records': []}",
                "{'uri': 'u', 'records': [{'compiledRelease': {}}]}",
                "{'ocid': 'o', 'compiledRelease': {}}",
                "{'maxPage': 3, 'results': [{'uri': 'u', 'releases': []}]}",
                "{'hits': {'total': 1, 'hits': [{'_source': {'tender': {}, 'ocid': 'o'}}]}}",
                "{'data': {'ocid': 'o'}}",
                "{'amount': 12 000, 'ocid': 'o'}"
            })
    void releasesComeInManyWrappings(String text) throws IOException {
        String json = text.replace('\'', '"');

        assertThat(detect(json)).isEqualTo(FileKind.RELEASES);
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(detect(write(folder.resolve("file"), json.getBytes(charset))))
                    .isEqualTo(FileKind.RELEASES);
        }
    }

    @Test
    void ownershipStatementsAreToldByTheirContent() throws IOException {
        assertThat(detect("[{\"statementID\": \"1\"}]")).isEqualTo(FileKind.OWNERSHIP);
        assertThat(detect("{\"recordId\": \"1\", \"recordType\": \"person\"}\n{\"recordId\": \"2\"}"))
                .isEqualTo(FileKind.OWNERSHIP);
    }

    @Test
    void spreadsheetsAreTables() {
        var book = zip(Map.of("[Content_Types].xml", bytes("<x/>")));
        var sheet = zip(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet")));
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0};

        tables = content -> {
            throw new RefusedFileException("asked as a table");
        };
        for (byte[] bytes : List.of(book, sheet, old, zip(Map.of("a.xlsx", book)))) {
            assertThatThrownBy(() -> detect(write(folder.resolve("file"), bytes)))
                    .hasMessage("asked as a table");
        }
    }

    @Test
    void assessmentsAreToldByTheirContent() throws IOException {
        assertThat(detect("{\"assessments\": []}")).isEqualTo(FileKind.ASSESSMENTS);
    }

    @Test
    void paymentsAreToldByTheirHeader() throws IOException {
        assertThat(detect("\uFEFFDATE,\"Supplier name\",amount , Body Name\n")).isEqualTo(FileKind.SPEND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<!DOCTYPE html><html>  | It is an HTML page, not data",
                "<head><body>Sorry      | It is an HTML page, not data",
                "<?xml version='1.0'?>  | It is XML, which is not loaded",
                "~  ~                   | It is empty but for white space",
                "HTTP/2 200             | It holds the headers of a web response, not data",
                "[1]                    | It is JSON without any data in it",
                "[]                     | It is JSON without any data in it",
                "{\"message\":\"Sorry\"} | It is JSON (message), but holds no OCDS releases, ownership statements or assessments",
                "{\"$schema\":\"x\"}    | It is a JSON schema, which describes data but holds none",
                "{\"definitions\":{}}   | It is a JSON schema, which describes data but holds none",
                "{\"compatibility\":[],\"schemas\":[]} | It is the description of an OCDS extension, which holds no data",
                "%PDF-1.7               | It is a PDF document, which is not read",
                "Code,Title,Description | It is an OCDS codelist, which explains data but holds none",
                "{\"releases\":{}}      | Its \"releases\" is not a list",
                "{\"uri\": \"x         | The JSON ends too early",
                "a,b,c,d                | It is a table without the columns Body Name, Date, Supplier Name and Amount in its first line",
                "ocid,id,date           | It is OCDS flattened into a table; load its JSON instead",
                "a,releases/0/ocid,b    | It is OCDS flattened into a table; load its JSON instead",
                "Rate limit exceeded    | It is text without columns, not data"
            })
    void whatCannotBeLoadedIsRefusedInASentence(String text, String sentence) {
        assertThatThrownBy(() -> detect(text))
                .isInstanceOf(RefusedFileException.class)
                .hasMessage(sentence);
    }

    @Test
    void textWithAFewNulsIsText() throws IOException {
        String header = "DATE,\"Supplier name\",amount , Body Name\n2026-04-03,Caf\u00e9 \u0000Ltd,1,Leeds\n";
        tables = content -> FileKind.SPEND;
        for (String text : List.of(header, "\0" + header, "D\0" + header.substring(1))) {
            assertThat(detect(write(folder.resolve("file"), text.getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(FileKind.SPEND);
            assertThat(detect(write(folder.resolve("file"), text.getBytes(StandardCharsets.ISO_8859_1))))
                    .isEqualTo(FileKind.SPEND);
        }
    }

    @Test
    void whatIsBinaryIsRefused() {
        byte[] random = new byte[4_000];
        new java.util.Random(1).nextBytes(random);
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 4, 0};
        byte[] padded = new byte[1_000];
        System.arraycopy(bytes("a,b,c,d\n"), 0, padded, 0, 8);

        for (byte[] each : List.of(random, image, padded)) {
            assertThatThrownBy(() -> detect(write(folder.resolve("file"), each)))
                    .isInstanceOf(RefusedFileException.class)
                    .hasMessage("It is neither text nor a spreadsheet");
        }
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> detect("")).hasMessage("It is empty");
    }

    @Test
    void anArchiveInsideAnArchiveIsRefused() {
        Path file = write(folder.resolve("a.gz"), gzip(gzip(bytes(release("o", "r")))));

        assertThatThrownBy(() -> detect(file)).hasMessage("It is an archive inside an archive, which is not opened");
    }

    private FileKind detect(String text) throws IOException {
        return detect(write(folder.resolve("file"), text));
    }

    private FileKind detect(Path file) throws IOException {
        try (Archive archive = Archive.open(file, ArchiveLimits.DEFAULT)) {
            return new KindDetector(tables).detect(archive.contents().getFirst());
        }
    }
}
