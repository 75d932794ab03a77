package uk.lgcdt.infra.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The processes that use the server of a folder. None owns it: who finds it not running starts it, who leaves last stops
 * it.
 *
 * <p>Each process holds a file of its own in {@code users} locked for as long as it uses the server. The lock ends with
 * the process, so the file of one that was killed is found unlocked, and is deleted. Whoever looks, enters or leaves
 * does so behind one door, which is a lock too, so that nobody enters a server that is being stopped.
 */
final class ServerUsers {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(3));

    /** One for each folder and JVM, because file locks belong to the JVM as a whole. */
    private static final Map<Path, ServerUsers> BY_FOLDER = new ConcurrentHashMap<>();

    private final Path door;
    private final Path files;
    private int uses; // by this JVM
    private @Nullable LockedFile own; // null while this JVM does not use the server

    private ServerUsers(Path folder) {
        door = folder.resolve("door.lock");
        files = folder.resolve("users");
    }

    /** @param folder of the server; made if it is missing */
    static ServerUsers of(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("users"));
        return BY_FOLDER.computeIfAbsent(folder.toRealPath(), ServerUsers::new);
    }

    /** Begins to use the server, which is started if it does not run, and started afresh if it runs without a user. */
    synchronized ServerUse enter(HomeServer server) throws IOException {
        try (LockedFile held = awaitDoor()) {
            boolean used = isUsed();
            if (own == null) {
                own = takeOwnFile();
            }
            uses++;
            try {
                return new ServerUse(this, server, used ? findOrStart(server) : startAfresh(server));
            } catch (IOException | RuntimeException failure) {
                leaveAfter(failure, server);
                throw failure;
            }
        }
    }

    /** Ends one use of the server, which is stopped if that was the last. */
    synchronized void leave(HomeServer server) throws IOException {
        try (LockedFile held = awaitDoor()) {
            leaveBehindDoor(server);
        }
    }

    /**
     * Does that if nobody uses the server, and has newcomers wait until it is done.
     *
     * @return whether it was done
     */
    synchronized boolean ifUnused(Runnable action) throws IOException {
        Optional<LockedFile> taken = LockedFile.tryTake(door);
        if (taken.isEmpty()) {
            return false; // somebody enters or leaves
        }
        try (LockedFile held = taken.get()) {
            if (isUsed()) {
                return false;
            }
            action.run();
            return true;
        }
    }

    private static String findOrStart(HomeServer server) throws IOException {
        Optional<String> running = server.find();
        return running.isPresent() ? running.get() : startAfresh(server); // it broke down under its users
    }

    private static String startAfresh(HomeServer server) throws IOException {
        server.stop(); // one whose users were killed holds their sessions still
        return server.start();
    }

    private void leaveAfter(Exception failure, HomeServer server) {
        try {
            leaveBehindDoor(server);
        } catch (IOException | RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    private void leaveBehindDoor(HomeServer server) throws IOException {
        uses--;
        if (uses == 0 && own != null) {
            LockedFile file = own;
            own = null;
            file.delete();
        }
        if (!isUsed()) {
            server.stop();
        }
    }

    private LockedFile awaitDoor() throws IOException {
        return PATIENCE.await(() -> LockedFile.tryTake(door))
                .orElseThrow(() -> new ServiceFailure("Another process has been starting or stopping the server in "
                        + door.getParent() + " for " + PATIENCE + "; it holds " + door));
    }

    private LockedFile takeOwnFile() throws IOException {
        Path file = Files.createTempFile(files, ProcessHandle.current().pid() + "-", ".lock");
        return LockedFile.tryTake(file)
                .orElseThrow(() -> new IllegalStateException("Another process has locked our own " + file));
    }

    /** To be asked behind the door; else a file may be seen that is made but not locked yet. */
    private boolean isUsed() throws IOException {
        return own != null || hasOthers();
    }

    private boolean hasOthers() throws IOException {
        try (Stream<Path> list = Files.list(files)) {
            boolean found = false;
            for (Path file : list.toList()) {
                found |= isLocked(file);
            }
            return found;
        }
    }

    private static boolean isLocked(Path file) throws IOException {
        Optional<LockedFile> left = LockedFile.tryTake(file);
        if (left.isEmpty()) {
            return true;
        }
        left.get().delete(); // of a process that was killed
        return false;
    }
}
