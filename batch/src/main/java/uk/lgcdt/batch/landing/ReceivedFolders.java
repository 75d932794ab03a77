package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.lgcdt.infra.landing.FileKind;

/**
 * The loaded rows as Spark reads them: for each kind a folder for each file, named by the file's checksum.
 *
 * <p>A folder appears by renaming it when it is complete; the one that it replaces is kept aside until the transaction has
 * ended. The database says which files are loaded; {@link #sweep} puts the folders right where a process was killed between
 * the renaming and the database's commit, or after it.
 */
public final class ReceivedFolders {

    private static final Pattern FORMER =
            Pattern.compile("(?<kind>[a-z_]+)-(?<sha256>[^.]+)\\.before-(?<run>\\d+)-(?<ordinal>\\d+)");

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

    /** Puts what was written in place of what there may be of the same file, which is kept until {@link #settle}. */
    void publish(FileKind kind, String sha256, LoadedItem item) throws IOException {
        Path target = target(kind, sha256);
        Path former = former(kind, sha256, item);
        Files.createDirectories(target.getParent());
        if (Files.exists(target)) {
            Files.move(target, former, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.createDirectory(former); // an empty one says that there was none
        }
        Files.move(incoming().resolve(nameOf(kind) + "-" + sha256), target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes away what there is of a file that has no rows any more; it is kept until {@link #settle}. */
    void remove(FileKind kind, String sha256, LoadedItem item) throws IOException {
        Path target = target(kind, sha256);
        if (Files.exists(target)) {
            Files.createDirectories(incoming());
            Files.move(target, former(kind, sha256, item), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Drops what there was before the item was loaded; where that was not committed, puts it back. */
    void settle(LoadedItem item, boolean isCommitted) throws IOException {
        for (Path each : list(incoming())) {
            Matcher former = FORMER.matcher(each.getFileName().toString());
            if (former.matches() && item.equals(itemOf(former))) {
                settle(each, former, isCommitted);
            }
        }
    }

    private void settle(Path folderBefore, Matcher former, boolean isCommitted) throws IOException {
        if (!isCommitted) {
            Path target = folder.resolve(former.group("kind")).resolve(former.group("sha256"));
            delete(target);
            if (!list(folderBefore).isEmpty()) {
                Files.move(folderBefore, target, StandardCopyOption.ATOMIC_MOVE);
                return;
            }
        }
        delete(folderBefore);
    }

    boolean exists(FileKind kind, String sha256) {
        return Files.isDirectory(target(kind, sha256));
    }

    /**
     * Removes folders of files that are not loaded, and whatever an interrupted load left half done.
     *
     * @param committed whether the loading of a file was
     */
    void sweep(Set<String> loadedChecksums, Predicate<LoadedItem> committed) throws IOException {
        for (Path unfinished : list(incoming())) {
            Matcher former = FORMER.matcher(unfinished.getFileName().toString());
            if (former.matches()) {
                settle(unfinished, former, committed.test(itemOf(former)));
            } else {
                delete(unfinished);
            }
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

    private Path former(FileKind kind, String sha256, LoadedItem item) {
        return incoming().resolve("%s-%s.before-%d-%d".formatted(nameOf(kind), sha256, item.runId(), item.ordinal()));
    }

    private static LoadedItem itemOf(Matcher former) {
        return new LoadedItem(Long.parseLong(former.group("run")), Integer.parseInt(former.group("ordinal")));
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
