package uk.lgcdt.infra.runtime;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL from Maven's jars, its data kept and synchronised to disk.
 *
 * <p>One process owns the server of a folder and stops it at its end; others attach to it. A server that a killed owner
 * left behind is stopped before a new one starts. It listens on the loopback address alone, and trusts whoever can
 * reach that: an installation shared with others wants a PostgreSQL of its own, by {@code LGCDT_DATABASE_URL}.
 */
final class EmbeddedPostgreSql implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final String url;
    private final @Nullable EmbeddedPostgres server; // null when another process owns it
    private final @Nullable FolderLock lock;

    private EmbeddedPostgreSql(String url, @Nullable EmbeddedPostgres server, @Nullable FolderLock lock) {
        this.url = url;
        this.server = server;
        this.lock = lock;
    }

    /** Starts the folder's server, or attaches to the one that another process runs there. */
    static EmbeddedPostgreSql startOrAttach(Path folder) {
        Path data = folder.resolve("data");
        try {
            Optional<FolderLock> lock = FolderLock.tryTake(folder);
            return lock.isPresent() ? start(folder, data, lock.get()) : attach(data);
        } catch (IOException cause) {
            throw new ServiceFailure("PostgreSQL could not be started in " + folder + ": " + cause.getMessage(), cause);
        }
    }

    String url() {
        return url;
    }

    @Override
    public void close() {
        if (server == null || lock == null) {
            return;
        }
        try (lock) {
            server.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static EmbeddedPostgreSql start(Path folder, Path data, FolderLock lock) throws IOException {
        stopOrphan(data);
        var log = ProcessBuilder.Redirect.appendTo(folder.resolve("server.log").toFile());
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false) // the default wipes the data at the end
                .setOverrideWorkingDirectory(folder.resolve("bin").toFile())
                .setPGStartupWait(PATIENCE)
                // Left to the library, a thread of it logs what the server says, even after logging has ended, and then
                // to
                // standard output, where an export goes.
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
        return new EmbeddedPostgreSql(urlOf(server.getPort()), server, lock);
    }

    private static EmbeddedPostgreSql attach(Path data) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            List<String> lines = postmaster(data);
            if (lines.size() > 7 && lines.get(7).strip().equals("ready")) {
                return new EmbeddedPostgreSql(
                        urlOf(Integer.parseInt(lines.get(3).strip())), null, null);
            }
            pause();
        }
        throw new ServiceFailure("Another process is starting PostgreSQL in " + data + ", but it is not ready after "
                + PATIENCE.toSeconds() + " seconds");
    }

    private static String urlOf(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?reWriteBatchedInserts=true";
    }

    private static void stopOrphan(Path data) throws IOException {
        List<String> lines = postmaster(data);
        if (lines.size() < 2 || !Path.of(lines.get(1).strip()).toAbsolutePath().equals(data.toAbsolutePath())) {
            return;
        }
        ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .ifPresent(process -> {
                    stopFast(process);
                    process.onExit()
                            .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                            .join();
                });
    }

    /**
     * Has the server end its sessions and stop. The signal that Java knows would have it wait for them: PostgreSQL takes
     * SIGTERM for "when everybody has left" and SIGINT for "now, in good order".
     */
    private static void stopFast(ProcessHandle server) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + server.pid()).start().waitFor();
        } catch (IOException cause) {
            server.destroy();
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new ServiceFailure("Interrupted while stopping PostgreSQL", cause);
        }
    }

    /** PostgreSQL's own note of its process: pid, data folder, start, port, …, state; empty when it does not run. */
    private static List<String> postmaster(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new ServiceFailure("Interrupted while waiting for PostgreSQL", cause);
        }
    }
}
