package uk.lgcdt.batch.spend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.lgcdt.batch.landing.FuzzProcess;

/**
 * Spoilt tables, a tenth of them spreadsheets, are loaded, wait or are rejected, with little memory and in time. {@code
 * -Dfuzz.tables=6000} loads more of them than every build does, {@code -Dfuzz.seed=7} others.
 */
class TableFuzzTest {

    private static final int FILES = Integer.getInteger("fuzz.tables", 300);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_124);

    @Test
    void spoiltTablesAreLoadedOrWaitOrAreRejectedWithLittleMemoryAndInTime() throws Exception {
        String said = FuzzProcess.run(TableFuzz.class, FILES, SEED, 60 + FILES / 4);

        assertThat(said).containsPattern("loaded \\d{3,} waiting \\d+ rejected \\d{2,}");
        System.out.println(said.lines().reduce("", (first, last) -> last));
    }
}
