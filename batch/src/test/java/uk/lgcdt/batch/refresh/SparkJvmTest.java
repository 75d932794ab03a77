package uk.lgcdt.batch.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkJvmTest {

    private static final String UNOPTIMISED = "-XX:TieredStopAtLevel=1";

    @TempDir
    private Path received;

    @Test
    void littleDataIsMeasuredWithoutOptimisingCode() throws IOException {
        receive("releases.gz", SparkJvm.LITTLE_DATA);

        assertThat(SparkJvm.flags("local[*]", received, "3g"))
                .containsExactly("-XX:+UseParallelGC", "-Xmx3g", UNOPTIMISED);
    }

    @Test
    void muchDataIsMeasuredWithOptimisedCode() throws IOException {
        receive("releases.gz", SparkJvm.LITTLE_DATA);
        receive("spend.gz", 1);

        assertThat(SparkJvm.flags("local[2]", received, "3g")).doesNotContain(UNOPTIMISED);
    }

    @Test
    void aClustersConductorIsLeftAsItIs() {
        assertThat(SparkJvm.flags("spark://127.0.0.1:7077", received, "3g")).doesNotContain(UNOPTIMISED);
    }

    @Test
    void dataThatCannotBeLookedAtCountAsMuch() {
        assertThat(SparkJvm.flags("local[2]", received.resolve("moved"), "3g")).doesNotContain(UNOPTIMISED);
    }

    private void receive(String name, long bytes) throws IOException {
        try (var file = new RandomAccessFile(received.resolve(name).toFile(), "rw")) {
            file.setLength(bytes);
        }
    }
}
