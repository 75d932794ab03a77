package uk.lgcdt.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the files that tests load. */
public final class TestFiles {

    private TestFiles() {}

    public static String release(String ocid, String id) {
        return "{\"ocid\":\"%s\",\"id\":\"%s\",\"date\":\"2026-08-10T09:00:00+01:00\",\"tag\":[\"award\"]}"
                .formatted(ocid, id);
    }

    public static String releasePackage(String... releases) {
        return Arrays.stream(releases).collect(Collectors.joining(",\n", "{\"uri\":\"test\",\"releases\":[\n", "\n]}"));
    }

    public static Path write(Path file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return packed.toByteArray();
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return packed.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
