package uk.lgcdt.infra.runtime;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A real PostgreSQL from Maven's jars, its data kept and synchronised to disk.
 *
 * <p>It listens on the loopback address alone, and trusts whoever can reach that: an installation shared with others
 * wants a PostgreSQL of its own, by {@code LGCDT_DATABASE_URL}. It is a session of its own, so that a key pressed in the
 * terminal of the command that started it, or the end of that terminal, does not reach it.
 */
final class EmbeddedPostgreSql implements HomeServer {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(1));

    private final Path folder;
    private final Path data;

    EmbeddedPostgreSql(Path folder) {
        this.folder = folder;
        data = folder.resolve("data");
    }

    /** Begins to use the folder's server, which is started if nobody uses it yet. */
    static ServerUse use(Path folder) {
        try {
            return ServerUsers.of(folder).enter(new EmbeddedPostgreSql(folder));
        } catch (IOException cause) {
            throw new ServiceFailure("PostgreSQL could not be started in " + folder + ": " + cause.getMessage(), cause);
        }
    }

    @Override
    public Optional<String> find() throws IOException {
        if (!PATIENCE.until(() -> running().map(Postmaster::isReady).orElse(true))) {
            throw new ServiceFailure("PostgreSQL in " + folder + " is not ready after " + PATIENCE
                    + "; its log is server.log in that folder");
        }
        return running().map(server -> urlOf(server.port()));
    }

    @Override
    public String start() throws IOException {
        // The library locks this file for the process that it takes for the server's owner, which ours has not.
        Files.deleteIfExists(data.resolve("epg-lock"));
        var log = ProcessBuilder.Redirect.appendTo(folder.resolve("server.log").toFile());
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false) // the default wipes the data at the end
                .setRegisterShutdownHook(false) // others may use it when we end
                .setOverrideWorkingDirectory(folder.resolve("bin").toFile())
                .setPGStartupWait(PATIENCE.limit())
                // Left to the library, a thread of it logs what the server says, even after logging has ended, and then
                // to standard output, where an export goes.
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // The library turns durability off, which is fine for tests only.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setLocaleConfig("locale", "C.UTF-8")
                .start();
        return urlOf(server.getPort());
    }

    @Override
    public void stop() throws IOException {
        Optional<Postmaster> note = Postmaster.read(data);
        if (note.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> server = note.get().process(data);
        if (server.isPresent()) {
            stop(server.get());
        } else if (ProcessHandle.of(note.get().pid()).isPresent()) {
            // The number is another program's now, which PostgreSQL would take for a server at work.
            Files.deleteIfExists(Postmaster.fileIn(data));
        }
    }

    /**
     * Has the server end its sessions and stop. The signal that Java knows would have it wait for them: PostgreSQL takes
     * SIGTERM for "when everybody has left" and SIGINT for "now, in good order".
     */
    private void stop(ProcessHandle server) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -INT " + server.pid()).start();
        // One that its new parent does not collect seems to live on, but has removed its note.
        if (!PATIENCE.until(() -> !server.isAlive() || Postmaster.read(data).isEmpty())) {
            throw new ServiceFailure("PostgreSQL in " + folder + " has not stopped after " + PATIENCE);
        }
    }

    private Optional<Postmaster> running() throws IOException {
        Optional<Postmaster> note = Postmaster.read(data);
        return note.isPresent() && note.get().process(data).isPresent() ? note : Optional.empty();
    }

    private static String urlOf(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?reWriteBatchedInserts=true";
    }
}
