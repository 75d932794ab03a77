package uk.lgcdt.batch.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the tab-separated tables that describe the sample. */
final class SampleTable {

    private SampleTable() {}

    /** The rows below the header line. */
    static List<List<String>> read(String file) {
        return text(file)
                .lines()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static String text(String file) {
        try (@Nullable InputStream in = SampleTable.class.getResourceAsStream("/sample/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Not on the classpath: /sample/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read /sample/" + file, e);
        }
    }
}
