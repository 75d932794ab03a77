package uk.lgcdt.infra.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.runtime.Lake;

class CompiledReleasesTest {

    private static final Ocid OCID = new Ocid("ocds-b5fd17-1");

    @TempDir
    private Path folder;

    @Test
    void theyAreReadFromTheLakeAndTheRunIsMarkedAsOpened() throws IOException {
        Lake lake = new Lake(folder);
        var checksum = new CRC32();
        checksum.update(OCID.value().getBytes(StandardCharsets.UTF_8));
        Path part = lake.of(new RunId(7)).resolve("compiled_releases/part=" + checksum.getValue() % 128);
        Files.createDirectories(part);
        try (OutputStream lines = new GZIPOutputStream(Files.newOutputStream(part.resolve("part-0.json.gz")))) {
            lines.write("{\"ocid\":\"ocds-b5fd17-1\",\"compiled\":{\"tag\":[\"compiled\"]}}\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        var releases = new CompiledReleases(lake, Clock.systemUTC());

        assertThat(releases.find(new RunId(7), OCID)).contains("{\"tag\":[\"compiled\"]}");
        assertThat(releases.find(new RunId(8), OCID)).isEmpty();
        assertThat(lake.of(new RunId(7)).resolve("opened")).exists();
    }
}
