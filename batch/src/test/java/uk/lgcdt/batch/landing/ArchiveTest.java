package uk.lgcdt.batch.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.lgcdt.batch.TestFiles.bytes;
import static uk.lgcdt.batch.TestFiles.gzip;
import static uk.lgcdt.batch.TestFiles.write;
import static uk.lgcdt.batch.TestFiles.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void aPlainFileIsItsOnlyContent() throws IOException {
        try (Archive archive = open(bytes("hello"))) {
            assertThat(archive.contents()).extracting(Content::entry).containsExactly("");
            assertThat(read(archive.contents().getFirst())).isEqualTo("hello");
        }
    }

    @Test
    void aCompressedFileIsUnpackedEachTimeItIsRead() throws IOException {
        try (Archive archive = open(gzip(bytes("hello")))) {
            assertThat(read(archive.contents().getFirst())).isEqualTo("hello");
            assertThat(read(archive.contents().getFirst())).isEqualTo("hello");
        }
    }

    @Test
    void theEntriesOfAnArchiveComeInTheOrderOfTheirNames() throws IOException {
        var entries =
                Map.of("b.json", bytes("B"), "a/a.json", bytes("A"), "README.txt", bytes("-"), "x.headers", bytes("-"));

        try (Archive archive = open(zip(entries))) {
            assertThat(archive.contents()).extracting(Content::entry).containsExactly("a/a.json", "b.json");
            assertThat(read(archive.contents().getFirst())).isEqualTo("A");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.json", "a/../../b.json", "/etc/a.json", "C:/a.json", "..\\a.json"})
    void anEntryThatPointsOutsideRefusesTheArchive(String name) {
        assertThatThrownBy(() -> open(zip(Map.of(name, bytes("A"), "good.json", bytes("B")))))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining(name)
                .hasMessageContaining("points outside it");
    }

    @Test
    void aCompressedBombIsStoppedByItsRatio() throws IOException {
        byte[] bomb = gzip(new byte[40 * MEBIBYTE]);

        try (Archive archive = open(bomb)) {
            assertThatThrownBy(() -> read(archive.contents().getFirst()))
                    .isInstanceOf(ArchiveTooLargeException.class)
                    .hasMessage("It unpacks to more than 200 times its size");
        }
    }

    @Test
    void anArchiveBombIsStoppedByItsSize() throws IOException {
        var limits = new ArchiveLimits(MEBIBYTE, 1_000_000, 10);
        Path file = write(folder.resolve("a.zip"), zip(Map.of("a", new byte[2 * MEBIBYTE])));

        try (Archive archive = Archive.open(file, limits)) {
            assertThatThrownBy(() -> read(archive.contents().getFirst()))
                    .isInstanceOf(ArchiveTooLargeException.class)
                    .hasMessage("It unpacks to more than 1048576 bytes");
        }
    }

    @Test
    void theEntriesOfAnArchiveAreCountedTogether() throws IOException {
        var limits = new ArchiveLimits(3 * MEBIBYTE, 1_000_000, 10);
        var entries = Map.of("a", new byte[2 * MEBIBYTE], "b", new byte[2 * MEBIBYTE]);

        try (Archive archive = Archive.open(write(folder.resolve("a.zip"), zip(entries)), limits)) {
            read(archive.contents().getFirst());
            assertThatThrownBy(() -> read(archive.contents().getLast())).isInstanceOf(ArchiveTooLargeException.class);
        }
    }

    @Test
    void anArchiveOfTooManyEntriesIsRefused() {
        var limits = new ArchiveLimits(MEBIBYTE, 100, 1);
        Path file = write(folder.resolve("a.zip"), zip(Map.of("a", bytes("A"), "b", bytes("B"))));

        assertThatThrownBy(() -> Archive.open(file, limits))
                .hasMessage("It is an archive of 2 entries; at most 1 are read");
    }

    @Test
    void aSpreadsheetIsOneContentThoughItIsAZip() throws IOException {
        for (var entry : List.of(
                Map.of("[Content_Types].xml", bytes("<x/>")),
                Map.of("mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet")))) {
            try (Archive archive = open(zip(entry))) {
                assertThat(archive.contents()).extracting(Content::entry).containsExactly("");
            }
        }
    }

    @Test
    void tarArchivesAreReadCompressedOrNot() throws IOException {
        byte[] tar = tar(Map.of("b.json", "B", "a/a.json", "A", "README.txt", "-"));

        for (byte[] bytes : List.of(tar, gzip(tar))) {
            try (Archive archive = open(bytes)) {
                assertThat(archive.contents()).extracting(Content::entry).containsExactly("a/a.json", "b.json");
                assertThat(read(archive.contents().getFirst())).isEqualTo("A");
                assertThat(read(archive.contents().getFirst())).isEqualTo("A");
                assertThat(read(archive.contents().getLast())).isEqualTo("B");
            }
        }
        assertThatThrownBy(() -> open(tar(Map.of("../a.json", "A")))).hasMessageContaining("points outside it");
        assertThatThrownBy(() -> open(Arrays.copyOf(tar, 700)))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageStartingWith("It is a damaged tar archive");
    }

    private static byte[] tar(Map<String, String> entries) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(packed)) {
            for (var each : entries.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(each.getKey(), true);
                entry.setSize(each.getValue().length());
                tar.putArchiveEntry(entry);
                tar.write(bytes(each.getValue()));
                tar.closeArchiveEntry();
            }
        }
        return packed.toByteArray();
    }

    @Test
    void aDamagedArchiveIsRefused() {
        assertThatThrownBy(() -> open(bytes("PK\u0003\u0004 but no more")))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageStartingWith("It is a damaged zip archive");
    }

    private Archive open(byte[] bytes) throws IOException {
        return Archive.open(write(folder.resolve("file"), bytes), ArchiveLimits.DEFAULT);
    }

    private static String read(Content content) throws IOException {
        try (InputStream in = content.open()) {
            byte[] start = in.readNBytes(100);
            in.transferTo(OutputStream.nullOutputStream());
            return new String(start, java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
