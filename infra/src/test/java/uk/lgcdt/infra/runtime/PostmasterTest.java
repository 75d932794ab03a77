package uk.lgcdt.infra.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

    @TempDir
    private Path data;

    @Test
    void aFolderWithoutANoteHasNoServer() throws IOException {
        assertThat(Postmaster.read(data)).isEmpty();
    }

    @Test
    void aNoteThatIsBeingWrittenIsNone() throws IOException {
        write("4711\n" + data + "\n");

        assertThat(Postmaster.read(data)).isEmpty();
    }

    @Test
    void theStateIsTheEighthLine() throws IOException {
        write("4711\n%s\n1795000000\n5433\n/tmp\n127.0.0.1\n  1 2\nstarting\n".formatted(data));
        assertThat(Postmaster.read(data)).hasValue(new Postmaster(4711, data, 5433, "starting"));

        write("4711\n%s\n1795000000\n5433\n/tmp\n127.0.0.1\n  1 2\nready   \n".formatted(data));
        assertThat(Postmaster.read(data).orElseThrow().isReady()).isTrue();
    }

    @Test
    void aProcessOfAnotherProgramIsNoServer() throws IOException {
        long ours = ProcessHandle.current().pid();

        assertThat(new Postmaster(ours, data, 5433, "ready").process(data)).isEmpty();
    }

    private void write(String note) throws IOException {
        Files.writeString(Postmaster.fileIn(data), note);
    }
}
