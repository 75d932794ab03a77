package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import uk.lgcdt.infra.landing.FileKind;

/**
 * The loaded rows as Spark reads them: for each kind a folder for each file, named by the file's checksum.
 *
 * <p>A folder appears by renaming it when it is complete. The database says which files are loaded; {@link #sweep} puts
 * the folders right where a process was killed between the renaming and the database's commit.
 */
public final class ReceivedFolders {

    private static final String PREVIOUS = ".previous";

    private final Path folder;

    /** @param folder {@code received} in the lake */
    public ReceivedFolders(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** Returns an empty folder to write to, out of Spark's sight. */
    Path begin(FileKind kind, String sha256) throws IOException {
        Path incoming = incoming().resolve(nameOf(kind) + "-" + sha256);
        delete(incoming);
        return Files.createDirectories(incoming);
    }

    /** Puts what was written in place of what there may be of the same file. */
    void publish(FileKind kind, String sha256) throws IOException {
        Path written = incoming().resolve(nameOf(kind) + "-" + sha256);
        Path target = target(kind, sha256);
        Path previous = incoming().resolve(written.getFileName() + PREVIOUS);
        Files.createDirectories(target.getParent());
        if (Files.exists(target)) {
            delete(previous);
            Files.move(target, previous, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        delete(previous);
    }

    /** Takes away what there is of a file that has no rows any more. */
    void remove(FileKind kind, String sha256) throws IOException {
        delete(target(kind, sha256));
    }

    boolean exists(FileKind kind, String sha256) {
        return Files.isDirectory(target(kind, sha256));
    }

    /** Removes folders of files that are not loaded, and whatever an interrupted load left half done. */
    public void sweep(Set<String> loadedChecksums) throws IOException {
        for (Path unfinished : list(incoming())) {
            String name = unfinished.getFileName().toString();
            if (name.endsWith(PREVIOUS)) {
                String[] parts =
                        name.substring(0, name.length() - PREVIOUS.length()).split("-", 2);
                Path target = folder.resolve(parts[0]).resolve(parts[1]);
                if (!Files.exists(target)) {
                    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
                    continue;
                }
            }
            delete(unfinished);
        }
        for (FileKind kind : FileKind.values()) {
            for (Path received : list(folder.resolve(nameOf(kind)))) {
                if (!loadedChecksums.contains(received.getFileName().toString())) {
                    delete(received);
                }
            }
        }
    }

    private Path target(FileKind kind, String sha256) {
        return folder.resolve(nameOf(kind)).resolve(sha256);
    }

    private Path incoming() {
        return folder.resolve(".incoming");
    }

    private static String nameOf(FileKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
