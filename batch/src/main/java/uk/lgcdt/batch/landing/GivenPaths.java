package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files that are meant by the paths given to a load: files as they are, folders with all below them in the order of
 * their names.
 *
 * @param skipped companions found in folders and passed over
 */
public record GivenPaths(List<GivenFile> files, int skipped) {

    public GivenPaths {
        files = List.copyOf(files);
    }

    /** The paths must exist. */
    public static GivenPaths of(List<Path> paths) {
        Walk walk = new Walk();
        for (Path path : paths) {
            walk.add(path.toAbsolutePath().normalize());
        }
        return new GivenPaths(walk.files, walk.skipped);
    }

    private static final class Walk {

        private final List<GivenFile> files = new ArrayList<>();
        private int skipped;

        void add(Path path) {
            if (!Files.isDirectory(path)) {
                files.add(new GivenFile(path, flawOf(path)));
                return;
            }
            int before = files.size();
            try {
                Path folder = path.toRealPath();
                Files.walkFileTree(folder, new Visitor(path, folder));
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
            files.subList(before, files.size()).sort(Comparator.comparing(GivenFile::path));
        }

        private static @Nullable String flawOf(Path path) {
            return Files.isRegularFile(path) ? null : "It is neither a file nor a folder";
        }

        private final class Visitor extends SimpleFileVisitor<Path> {

            private final Path given;
            private final Path folder;

            Visitor(Path given, Path folder) {
                this.given = given;
                this.folder = folder;
            }

            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                boolean hidden = !visited.equals(folder) && Companions.isCompanion(visited.toString());
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) throws IOException {
                Path path = given.resolve(folder.relativize(visited));
                if (Companions.isCompanion(visited.getFileName().toString())) {
                    skipped++;
                } else if (attributes.isSymbolicLink() && leadsOutside(visited)) {
                    files.add(new GivenFile(path, "It is a link to outside the folder"));
                } else {
                    files.add(new GivenFile(path, flawOf(visited)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path visited, IOException cause) {
                files.add(new GivenFile(
                        given.resolve(folder.relativize(visited)), "It cannot be read (" + cause.getMessage() + ")"));
                return FileVisitResult.CONTINUE;
            }

            private boolean leadsOutside(Path link) throws IOException {
                return !Files.exists(link) || !link.toRealPath().startsWith(folder);
            }
        }
    }
}
