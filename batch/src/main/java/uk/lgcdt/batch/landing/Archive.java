package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A received file opened: what it holds is one content, or several where it is a zip or tar archive.
 *
 * <p>A compressed tar is unpacked into a temporary file, nothing else to disk. A zip is read by its directory of entries, whose names must stay inside the archive. An
 * office document is a zip too, but one content.
 */
public final class Archive implements AutoCloseable {

    private static final int[] GZIP = {0x1f, 0x8b};
    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] EMPTY_ZIP = {'P', 'K', 5, 6};

    private final List<Content> contents;
    private final AutoCloseable open;

    private Archive(List<Content> contents, AutoCloseable open) {
        this.contents = List.copyOf(contents);
        this.open = open;
    }

    public static Archive open(Path file, ArchiveLimits limits) throws IOException {
        try (InputStream start = Files.newInputStream(file)) {
            byte[] first = start.readNBytes(4);
            if (startsWith(first, ZIP) || startsWith(first, EMPTY_ZIP)) {
                Content whole = plain(file);
                return OfficeDocument.isOne(whole) ? new Archive(List.of(whole), () -> {}) : zip(file, limits);
            }
            if (startsWith(first, GZIP)) {
                Content unpacked = gzip(file, limits);
                return TarArchive.isOne(unpacked)
                        ? tar(TarArchive.unpack(unpacked), limits)
                        : new Archive(List.of(unpacked), () -> {});
            }
            Content whole = plain(file);
            return TarArchive.isOne(whole) ? tar(TarArchive.of(file), limits) : new Archive(List.of(whole), () -> {});
        }
    }

    public List<Content> contents() {
        return contents;
    }

    /** Whether this is the beginning of something packed. */
    static boolean isPacked(byte[] first) {
        return startsWith(first, GZIP) || startsWith(first, ZIP) || startsWith(first, EMPTY_ZIP);
    }

    @Override
    public void close() throws IOException {
        try {
            open.close();
        } catch (IOException | RuntimeException cause) {
            throw cause;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean startsWith(byte[] bytes, int[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int index = 0; index < start.length; index++) {
            if ((bytes[index] & 0xff) != start[index]) {
                return false;
            }
        }
        return true;
    }

    private static Content plain(Path file) {
        return new OpenedContent("", () -> Files.newInputStream(file));
    }

    private static Content gzip(Path file, ArchiveLimits limits) {
        return new OpenedContent(
                "",
                () -> new UnpackedStream(
                        new GZIPInputStream(Files.newInputStream(file), 65_536),
                        Files.size(file),
                        limits,
                        new AtomicLong(),
                        new AtomicLong()));
    }

    private static Archive tar(TarArchive tar, ArchiveLimits limits) throws IOException {
        try {
            List<String> names = tar.names();
            limitEntries(names.size(), limits);
            List<Content> contents = new ArrayList<>();
            for (String name : names) {
                refuseOutside(name);
                if (!Companions.isCompanion(name)) {
                    contents.add(new OpenedContent(name, () -> tar.open(name)));
                }
            }
            return new Archive(contents, tar);
        } catch (RuntimeException cause) {
            tar.close();
            throw cause;
        }
    }

    private static void limitEntries(int entries, ArchiveLimits limits) {
        if (entries > limits.entries()) {
            throw new RefusedFileException(
                    "It is an archive of %d entries; at most %d are read".formatted(entries, limits.entries()));
        }
    }

    private static void refuseOutside(String name) {
        if (leadsOutside(name)) {
            throw new RefusedFileException(
                    "It is an archive whose entry \"" + name + "\" points outside it, so none of it is loaded");
        }
    }

    private static Archive zip(Path file, ArchiveLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException cause) {
            throw new RefusedFileException("It is a damaged zip archive (" + cause.getMessage() + ")");
        }
        try {
            return new Archive(contentsOf(zip, Files.size(file), limits), zip);
        } catch (IOException | RuntimeException cause) {
            zip.close();
            throw cause;
        }
    }

    private static List<Content> contentsOf(ZipFile zip, long packedBytes, ArchiveLimits limits) {
        limitEntries(zip.size(), limits);
        List<Content> contents = new ArrayList<>();
        AtomicLong archiveBytes = new AtomicLong();
        for (ZipEntry entry :
                zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
            String name = entry.getName();
            refuseOutside(name);
            if (!entry.isDirectory() && !Companions.isCompanion(name)) {
                AtomicLong entryBytes = new AtomicLong();
                contents.add(new OpenedContent(
                        name,
                        () -> new UnpackedStream(
                                zip.getInputStream(entry), packedBytes, limits, entryBytes, archiveBytes)));
            }
        }
        return contents;
    }

    private static boolean leadsOutside(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/", -1)).contains("..");
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    private record OpenedContent(String entry, Opening opening) implements Content {

        @Override
        public InputStream open() throws IOException {
            return opening.open();
        }
    }
}
