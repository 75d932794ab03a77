package uk.lgcdt.analytics.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08-10T22:38:39+01:00, 2026-08-10",
        "2026-07-12T23:59:59+01:00, 2026-07-12",
        "2026-07-12T23:59:59Z, 2026-07-12",
        "2026-07-11T23:00:00Z, 2026-07-12",
        "2026-07-30T00:00:00Z, 2026-07-30",
        "2026-01-31T23:30:00Z, 2026-01-31",
        "2026-07-12T10:00:00, 2026-07-12",
        "2026-07-12, 2026-07-12"
    })
    void daysAreThoseOfLondon(String published, LocalDate day) {
        assertThat(Moments.day(published)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2026-13-01",
                "2026-02-30T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "9999-12-31",
                "12/07/2026"
            })
    void whatIsNoDateIsUnknown(String published) {
        assertThat(Moments.day(published)).isNull();
    }

    @Test
    void aTimeWithoutOffsetIsLondons() {
        assertThat(Moments.instant("2026-07-12T10:00:00")).isEqualTo(Instant.parse("2026-07-12T09:00:00Z"));
    }
}
