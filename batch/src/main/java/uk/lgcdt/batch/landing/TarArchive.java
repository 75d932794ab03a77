package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.jspecify.annotations.Nullable;

/** The files in a tar archive. Links and devices are passed over. */
final class TarArchive implements AutoCloseable {

    /** Where a header says that it is one (POSIX.1-1988 ustar, and GNU's). */
    private static final int MAGIC_AT = 257;

    private static final byte[] MAGIC = "ustar".getBytes(StandardCharsets.US_ASCII);

    private final TarFile tar;
    private final @Nullable Path temporary;
    private final Map<String, TarArchiveEntry> entries = new TreeMap<>();

    private TarArchive(Path file, @Nullable Path temporary) throws IOException {
        this.temporary = temporary;
        try {
            this.tar = new TarFile(file);
        } catch (IOException | RuntimeException damaged) {
            throw new RefusedFileException("It is a damaged tar archive (" + damaged.getMessage() + ")");
        }
        for (TarArchiveEntry entry : tar.getEntries()) {
            if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
                entries.put(entry.getName(), entry);
            }
        }
    }

    static boolean isOne(Content content) throws IOException {
        try (InputStream in = content.open()) {
            byte[] header = in.readNBytes(MAGIC_AT + MAGIC.length);
            return header.length == MAGIC_AT + MAGIC.length
                    && Arrays.equals(header, MAGIC_AT, header.length, MAGIC, 0, MAGIC.length);
        } catch (java.util.zip.ZipException | java.io.EOFException damaged) {
            return false; // whoever loads it will find out
        }
    }

    static TarArchive of(Path file) throws IOException {
        return new TarArchive(file, null);
    }

    /** Unpacks a compressed one into a temporary file, because it can only be read from its beginning. */
    static TarArchive unpack(Content compressed) throws IOException {
        Path temporary = Files.createTempFile("lgcdt-", ".tar");
        try (InputStream in = compressed.open()) {
            Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
            return new TarArchive(temporary, temporary);
        } catch (IOException | RuntimeException cause) {
            Files.delete(temporary);
            throw cause;
        }
    }

    /** In their order. */
    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    InputStream open(String name) throws IOException {
        return tar.getInputStream(entries.get(name));
    }

    @Override
    public void close() throws IOException {
        tar.close();
        if (temporary != null) {
            Files.delete(temporary);
        }
    }
}
