package uk.lgcdt.batch.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-08-12T08:38:39Z");

    @Test
    void itIsSecondsOrADate() {
        assertThat(RetryAfter.parse("120", NOW)).contains(Duration.ofSeconds(120));
        assertThat(RetryAfter.parse("Wed, 12 Aug 2026 08:40:39 GMT", NOW)).contains(Duration.ofSeconds(120));
    }

    @Test
    void itIsNeverInThePast() {
        assertThat(RetryAfter.parse("0", NOW)).contains(Duration.ofSeconds(1));
        assertThat(RetryAfter.parse("Wed, 12 Aug 2026 08:00:00 GMT", NOW)).contains(Duration.ofSeconds(1));
    }

    @Test
    void whatIsNeitherIsPassedOver() {
        assertThat(RetryAfter.parse("soon", NOW)).isEmpty();
        assertThat(RetryAfter.parse("-5", NOW)).isEmpty();
    }
}
