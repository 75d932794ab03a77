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

        publish("aa", 1);

        assertThat(lake.resolve("releases/aa/part-00000.jsonl.gz")).exists();
    }

    @Test
    void aFolderPublishedAgainReplacesTheOld() throws IOException {
        write("aa", "one");
        publish("aa", 1);
        long before = size("aa");

        folders.settle(new LoadedItem(7, 1), true);
        write("aa", "one and much, much more than that, so that it is larger");
        publish("aa", 2);
        folders.settle(new LoadedItem(7, 2), true);

        assertThat(size("aa")).isGreaterThan(before);
        assertThat(lake.resolve(".incoming")).isEmptyDirectory();
    }

    @Test
    void whatTheDatabaseDoesNotKnowIsSweptAway() throws IOException {
        write("aa", "one");
        publish("aa", 1);
        write("bb", "committed");
        publish("bb", 2);
        write("cc", "half done");

        folders.sweep(Set.of("bb"), item -> item.ordinal() == 2);

        assertThat(folders.exists(KIND, "aa")).isFalse();
        assertThat(folders.exists(KIND, "bb")).isTrue();
        assertThat(lake.resolve(".incoming")).isEmptyDirectory();
    }

    @Test
    void aKillBetweenTheTwoRenamesOfAReplacementIsPutRight() throws IOException {
        publishCommitted("aa", "one");
        Files.move(lake.resolve("releases/aa"), lake.resolve(".incoming/releases-aa.before-7-2"));

        folders.sweep(Set.of("aa"), item -> false);

        assertThat(folders.exists(KIND, "aa")).isTrue();
    }

    @Test
    void aKillBeforeTheCommitLeavesTheFolderThatTheDatabaseKnows() throws IOException {
        publishCommitted("aa", "one");
        long before = size("aa");
        write("aa", "one and much, much more than that, so that it is larger");
        publish("aa", 2);

        folders.sweep(Set.of("aa"), item -> false);

        assertThat(size("aa")).isEqualTo(before);
        assertThat(lake.resolve(".incoming")).isEmptyDirectory();
    }

    @Test
    void aKillAfterTheCommitLeavesTheNewFolder() throws IOException {
        publishCommitted("aa", "one");
        long before = size("aa");
        write("aa", "one and much, much more than that, so that it is larger");
        publish("aa", 2);

        folders.sweep(Set.of("aa"), new LoadedItem(7, 2)::equals);

        assertThat(size("aa")).isGreaterThan(before);
        assertThat(lake.resolve(".incoming")).isEmptyDirectory();
    }

    @Test
    void whatWasTakenAwayOrAddedIsAsBeforeWithoutACommit() throws IOException {
        publishCommitted("aa", "one");
        folders.remove(KIND, "aa", new LoadedItem(7, 2));
        assertThat(folders.exists(KIND, "aa")).isFalse();
        try (ReceivedRows rows = new ReceivedRows(folders.begin(FileKind.SPEND, "aa"))) {
            rows.write(bytes("now it holds payments"));
        }
        folders.publish(FileKind.SPEND, "aa", new LoadedItem(7, 2));

        folders.settle(new LoadedItem(7, 2), false);

        assertThat(folders.exists(KIND, "aa")).isTrue();
        assertThat(folders.exists(FileKind.SPEND, "aa")).isFalse();
        assertThat(lake.resolve(".incoming")).isEmptyDirectory();
    }

    private void publishCommitted(String checksum, String line) throws IOException {
        write(checksum, line);
        publish(checksum, 1);
        folders.settle(new LoadedItem(7, 1), true);
    }

    private void publish(String checksum, int ordinal) throws IOException {
        folders.publish(KIND, checksum, new LoadedItem(7, ordinal));
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
