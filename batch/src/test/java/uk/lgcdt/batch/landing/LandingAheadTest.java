package uk.lgcdt.batch.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandingAheadTest {

    @TempDir
    Path folder;

    @Test
    void eachFileIsCopiedOnceAndTheNextBeforeItIsAskedFor() throws Exception {
        List<GivenFile> files = files(3);
        Landing landing = new Landing(folder.resolve("landing"));
        try (LandingAhead copies = new LandingAhead(landing, files)) {
            Landing.Stored first = copies.take(files.get(0));
            assertThat(Files.readString(first.file())).isEqualTo("file 0");
            await(() -> landed(2));
            Files.delete(files.get(1).path());
            assertThat(Files.readString(copies.take(files.get(1)).file())).isEqualTo("file 1");
            assertThat(Files.readString(copies.take(files.get(2)).file())).isEqualTo("file 2");
        }
        assertThat(landed(3)).isTrue();
    }

    @Test
    void aFileThatCannotBeCopiedDoesNotHoldUpTheNext() throws IOException {
        List<GivenFile> files = new ArrayList<>(files(3));
        Files.delete(files.get(1).path());
        files.add(1, new GivenFile(folder.resolve("never opened"), "It is a link"));
        try (LandingAhead copies = new LandingAhead(new Landing(folder.resolve("landing")), files)) {
            copies.take(files.get(0));
            assertThatThrownBy(() -> copies.take(files.get(2))).isInstanceOf(NoSuchFileException.class);
            assertThat(Files.readString(copies.take(files.get(3)).file())).isEqualTo("file 2");
        }
    }

    @Test
    void aFileOutsideTheListIsCopiedAtOnce() throws IOException {
        List<GivenFile> files = files(2);
        try (LandingAhead copies = new LandingAhead(new Landing(folder.resolve("landing")), files.subList(0, 1))) {
            assertThat(Files.readString(copies.take(files.get(1)).file())).isEqualTo("file 1");
        }
    }

    private List<GivenFile> files(int count) throws IOException {
        List<GivenFile> files = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            files.add(new GivenFile(Files.writeString(folder.resolve(number + ".json"), "file " + number), null));
        }
        return files;
    }

    private boolean landed(int files) {
        try (var all = Files.walk(folder.resolve("landing"))) {
            return all.filter(path -> path.getFileName().toString().length() == 64)
                            .count()
                    == files;
        } catch (IOException moved) {
            return false;
        }
    }

    private interface Condition {

        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        for (int tries = 0; tries < 1_000 && !condition.holds(); tries++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(condition.holds()).isTrue();
    }
}
