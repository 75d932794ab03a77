package uk.lgcdt.batch.landing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonFuzzTest {

    private static final int FILES = 10_000;
    private static final long SEED = 20_261_124;

    @Test
    void spoiltFilesAreLoadedOrRejectedWithLittleMemoryAndInTime() throws Exception {
        String said = FuzzProcess.run(JsonFuzz.class, FILES, SEED, 60);

        assertThat(said).containsPattern("loaded \\d{4,} repeated \\d+ rejected \\d{4,}");
    }
}
