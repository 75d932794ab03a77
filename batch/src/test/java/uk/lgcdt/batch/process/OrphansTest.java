package uk.lgcdt.batch.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {

    @TempDir
    private Path running;

    @Test
    void aChildOfALivingProcessIsLeftAlone() throws IOException {
        try (ChildProcess child = start("sleep 60")) {
            Orphans.reap(running);

            assertThat(child.isAlive()).isTrue();
        }
        assertThat(running.toFile().list()).isEqualTo(new String[] {"test.log"});
    }

    @Test
    void aChildWhoseParentIsGoneIsEnded() throws Exception {
        Process orphan = new ProcessBuilder("sleep", "60").start();
        Path record = Orphans.record(running, "spark", orphan.toHandle());
        Files.write(record, List.of(Files.readAllLines(record).getFirst(), "999999999 1"));

        Orphans.reap(running);

        assertThat(orphan.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(record).doesNotExist();
    }

    @Test
    void aProcessThatOnlyHasTheSameNumberIsLeftAlone() throws Exception {
        Process other = new ProcessBuilder("sleep", "60").start();
        Path record = running.resolve("spark-1.process");
        Files.write(record, List.of(other.pid() + " 1000", "999999999 1"));

        Orphans.reap(running);

        assertThat(other.isAlive()).isTrue();
        assertThat(record).doesNotExist();
        other.destroyForcibly();
    }

    @Test
    void whatAChildPrintsIsLoggedAndHandedOn() throws IOException {
        List<String> lines = new ArrayList<>();

        int status = ChildProcess.start(
                        "test",
                        List.of("sh", "-c", "echo one; echo two >&2; exit 7"),
                        Map.of(),
                        running,
                        running.resolve("test.log"),
                        lines::add)
                .await();

        assertThat(status).isEqualTo(7);
        assertThat(lines).containsExactly("one", "two");
        assertThat(running.resolve("test.log")).hasContent("one\ntwo\n");
    }

    private ChildProcess start(String command) throws IOException {
        return ChildProcess.start(
                "test",
                List.of("sh", "-c", "exec " + command),
                Map.of(),
                running,
                running.resolve("test.log"),
                line -> {});
    }
}
