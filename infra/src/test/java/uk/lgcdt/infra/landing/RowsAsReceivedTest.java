package uk.lgcdt.infra.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lgcdt.infra.runtime.Home;

class RowsAsReceivedTest {

    @TempDir
    private Path home;

    private RowsAsReceived rows;
    private Path folder;

    @BeforeEach
    void beginAFile() throws IOException {
        rows = new RowsAsReceived(new Home(home));
        folder = Files.createDirectories(home.resolve("lake/received/spend/" + "a".repeat(64)));
    }

    @Test
    void aRowIsFoundAmongTheSheetsThatHaveItsNumber() throws IOException {
        part("part-0", line("a, row 9") + line("a, row 12") + line("b, row 2"));
        part("part-1", line("b, row 12") + line("b \"2\", row 12"));

        assertThat(rows.find(file(), "b, row 12")).contains(line("b, row 12").strip());
        assertThat(rows.find(file(), "b \"2\", row 12"))
                .contains(line("b \"2\", row 12").strip());
        assertThat(rows.find(file(), "b, row 7")).isEmpty();
        assertThat(rows.find(file(), "b")).isEmpty();
    }

    @Test
    void readingEndsWhereTheRowsPlaceIsPassed() throws IOException {
        part("part-0", line("row 2") + line("row 10"));
        Files.writeString(folder.resolve("part-1"), "this is not compressed, and reading it would fail");

        assertThat(rows.find(file(), "row 3")).isEmpty();
        assertThat(rows.find(file(), "row 10")).isPresent();
    }

    private void part(String name, String lines) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String line(String position) {
        return "{\"landed\":7,\"position\":\"%s\",\"supplier\":\"Ash Ltd\"}\n"
                .formatted(position.replace("\"", "\\\""));
    }

    private static LandedFile file() {
        return new LandedFile(
                7,
                "a".repeat(64),
                1,
                FileKind.SPEND,
                FileStatus.LOADED,
                "test",
                "a.csv",
                null,
                10,
                Instant.EPOCH,
                null,
                new LoadCounts(5, 0, 0),
                null);
    }
}
