package uk.lgcdt.batch.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.lgcdt.batch.TestFiles.bytes;
import static uk.lgcdt.batch.TestFiles.gzip;
import static uk.lgcdt.batch.TestFiles.release;
import static uk.lgcdt.batch.TestFiles.releasePackage;
import static uk.lgcdt.batch.TestFiles.write;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lgcdt.infra.landing.FileKind;

class KindDetectorTest {

    @TempDir
    private Path folder;

    @Test
    void releasesAreToldByTheirContent() throws IOException {
        assertThat(detect(releasePackage(release("o", "r")))).isEqualTo(FileKind.RELEASES);
        assertThat(detect(release("o", "r"))).isEqualTo(FileKind.RELEASES);
        assertThat(detect("\uFEFF \n{\"tag\": [\"tender\"], \"id\": \"r\"}")).isEqualTo(FileKind.RELEASES);
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
                "[1]                    | It is a JSON array; wrap the releases in a release package, or write one on each line",
                "{\"message\":\"Sorry\"} | It is JSON, but holds neither OCDS releases nor assessments",
                "{\"records\":[]}       | It is an OCDS record package; only releases and release packages are loaded",
                "{\"releases\":{}}      | Its \"releases\" is not a list",
                "{\"uri\": \"x         | The JSON ends too early",
                "a,b,c,d                | It is a table without the columns Body Name, Date, Supplier Name and Amount in its first line",
                "Rate limit exceeded    | It is none of what can be loaded: OCDS releases (JSON), payments (CSV), assessments (JSON)"
            })
    void whatCannotBeLoadedIsRefusedInASentence(String text, String sentence) {
        assertThatThrownBy(() -> detect(text))
                .isInstanceOf(RefusedFileException.class)
                .hasMessage(sentence);
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

    private static FileKind detect(Path file) throws IOException {
        try (Archive archive = Archive.open(file, ArchiveLimits.DEFAULT)) {
            return KindDetector.detect(archive.contents().getFirst());
        }
    }
}
