package uk.lgcdt.infra.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.lgcdt.infra.RepositoryTest;

@RepositoryTest
class NightRepositoryTest {

    private static final LocalDate NIGHT = LocalDate.parse("2026-08-11");
    private static final Instant NOW = Instant.parse("2026-08-11T01:30:00Z");

    @Autowired
    private NightRepository nights;

    @Test
    void aNightTakenUpAgainHasNotEnded() {
        nights.start(NIGHT, NOW);
        nights.end(NIGHT, NOW.plusSeconds(60), "find-a-tender: no answer");
        assertThat(nights.find(NIGHT).orElseThrow().failure()).isEqualTo("find-a-tender: no answer");

        nights.start(NIGHT, NOW.plusSeconds(90));

        assertThat(nights.find(NIGHT)).contains(new Night(NIGHT, NOW.plusSeconds(90), null, null));
        assertThat(nights.findLatest()).isEqualTo(nights.find(NIGHT));
    }
}
