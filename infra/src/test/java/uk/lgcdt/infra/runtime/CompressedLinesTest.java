package uk.lgcdt.infra.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompressedLinesTest {

    private static final ReadingLimits AMPLE = new ReadingLimits(1 << 30, 1 << 20, Duration.ofMinutes(1));

    @TempDir
    private Path folder;

    @Test
    void linesAreFoundWhateverTheirLength() throws IOException {
        for (int length : new int[] {0, 1, 510, 511, 512, 513, 65_534, 65_535, 65_536, 65_537, 200_000}) {
            String wanted = "k" + "é".repeat(length / 2);
            write("a".repeat(length) + "\n\n" + "b".repeat(length) + "\n" + wanted + "\n" + "kz\n");

            assertThat(find("k", AMPLE)).as("%d", length).contains(wanted);
            assertThat(find("kz", AMPLE)).as("%d", length).contains("kz");
            assertThat(find("x", AMPLE)).as("%d", length).isEmpty();
        }
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        write("a\nlast");

        assertThat(find("la", AMPLE)).contains("last");
    }

    @Test
    void aLineThatIsTooLongIsPassedOverButNotReturned() throws IOException {
        write("a".repeat(5_000) + "\nb\n");
        var limits = new ReadingLimits(1 << 30, 4_000, Duration.ofMinutes(1));

        assertThat(find("b", limits)).contains("b");
        assertThatThrownBy(() -> find("a", limits)).isInstanceOf(ReadingLimitException.class);
    }

    @Test
    void readingEndsWithTheBytesAndTheTimeAllowed() throws IOException {
        write("a".repeat(1_000_000) + "\nb\n");

        assertThatThrownBy(() -> find("b", new ReadingLimits(500_000, 1_000, Duration.ofMinutes(1))))
                .isInstanceOf(ReadingLimitException.class)
                .hasMessageContaining("500000 bytes");
        assertThatThrownBy(() -> find("b", new ReadingLimits(1 << 30, 1_000, Duration.ofNanos(1))))
                .isInstanceOf(ReadingLimitException.class)
                .hasMessageContaining("longer");
    }

    private Optional<String> find(String start, ReadingLimits limits) {
        return CompressedLines.find(folder, start, head -> false, limits);
    }

    private void write(String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("part-0")))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
