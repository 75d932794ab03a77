package uk.lgcdt.infra.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL's own note of its process, {@code postmaster.pid}: a line each for process id, data folder, start, port,
 * socket folder, address, shared memory and state. Lines are added as it starts.
 */
record Postmaster(long pid, Path data, int port, String state) {

    /** Returns the note that stands in a data folder; empty when no server runs and none was killed there. */
    static Optional<Postmaster> read(Path data) throws IOException {
        try {
            List<String> lines = Files.readAllLines(fileIn(data));
            return lines.size() < 4 ? Optional.empty() : Optional.of(of(lines)); // fewer: it is being written
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private static Postmaster of(List<String> lines) {
        return new Postmaster(
                Long.parseLong(lines.getFirst().strip()),
                Path.of(lines.get(1).strip()),
                Integer.parseInt(lines.get(3).strip()),
                lines.size() > 7 ? lines.get(7).strip() : "");
    }

    static Path fileIn(Path data) {
        return data.resolve("postmaster.pid");
    }

    /**
     * Returns its process; empty when that is gone, when its number has been given to another program since, and when it
     * serves another folder, of which this one is a copy.
     */
    Optional<ProcessHandle> process(Path folder) throws IOException {
        if (!Files.exists(data) || !Files.isSameFile(data, folder)) {
            return Optional.empty();
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
    }

    boolean isReady() {
        return state.equals("ready");
    }
}
