package uk.lgcdt.batch.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.batch.TestFiles.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lgcdt.infra.landing.FileKind;

class ReceivedFoldersTest {

    private static final FileKind KIND = FileKind.RELEASES;

    @TempDir
    private Path lake;

    private ReceivedFolders folders;

    @BeforeEach
    void setUp() {
        folders = new ReceivedFolders(lake);
    }

    @Test
    void aFolderAppearsOnlyWhenItIsPublished() throws IOException {
        write("aa", "one");
        assertThat(folders.exists(KIND, "aa")).isFalse();

        folders.publish(KIND, "aa");

        assertThat(lake.resolve("releases/aa/part-00000.jsonl.gz")).exists();
    }

    @Test
    void aFolderPublishedAgainReplacesTheOld() throws IOException {
        write("aa", "one");
        folders.publish(KIND, "aa");
        long before = size("aa");

        write("aa", "one and much, much more than that, so that it is larger");
        folders.publish(KIND, "aa");

        assertThat(size("aa")).isGreaterThan(before);
        assertThat(lake.resolve(".incoming")).isEmptyDirectory();
    }

    @Test
    void whatTheDatabaseDoesNotKnowIsSweptAway() throws IOException {
        write("aa", "one");
        folders.publish(KIND, "aa");
        write("bb", "committed");
        folders.publish(KIND, "bb");
        write("cc", "half done");

        folders.sweep(Set.of("bb"));

        assertThat(folders.exists(KIND, "aa")).isFalse();
        assertThat(folders.exists(KIND, "bb")).isTrue();
        assertThat(lake.resolve(".incoming")).isEmptyDirectory();
    }

    @Test
    void aKillBetweenTheTwoRenamesOfAReplacementIsPutRight() throws IOException {
        write("aa", "one");
        folders.publish(KIND, "aa");
        Files.move(lake.resolve("releases/aa"), lake.resolve(".incoming/releases-aa.previous"));

        folders.sweep(Set.of("aa"));

        assertThat(folders.exists(KIND, "aa")).isTrue();
    }

    private void write(String checksum, String line) throws IOException {
        try (ReceivedRows rows = new ReceivedRows(folders.begin(KIND, checksum))) {
            rows.write(bytes(line));
        }
    }

    private long size(String checksum) throws IOException {
        return Files.size(lake.resolve("releases").resolve(checksum).resolve("part-00000.jsonl.gz"));
    }
}
