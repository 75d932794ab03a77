package uk.lgcdt.batch.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UkTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08-10, 2026-08-09T23:00:00Z",
        "2026-01-10, 2026-01-10T00:00:00Z",
        "2026-08-10T06:00, 2026-08-10T05:00:00Z",
        "2026-08-10T06:00:30, 2026-08-10T05:00:30Z",
        "2026-08-10T06:00:00Z, 2026-08-10T06:00:00Z",
        "2026-08-10T06:00:00+01:00, 2026-08-10T05:00:00Z",
        // the hour that the clocks skip
        "2026-03-29T01:30:00, 2026-03-29T01:00:00Z",
        // the hour that they repeat: its first occurrence
        "2026-10-25T01:30:00, 2026-10-25T00:30:00Z"
    })
    void localTimesAreThoseOfTheUnitedKingdom(String text, Instant moment) {
        assertThat(UkTime.parse(text)).isEqualTo(moment);
    }

    @Test
    void anEndInTheRepeatedHourIsItsSecondOccurrence() {
        assertThat(UkTime.parseEnd("2026-10-25T01:30:00")).isEqualTo("2026-10-25T01:30:00Z");
        assertThat(UkTime.parseEnd("2026-03-29T01:30:00")).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(UkTime.parseEnd("2026-08-11")).isEqualTo("2026-08-10T23:00:00Z");
    }

    @Test
    void whatIsNoTimeIsSaidToBeNone() {
        assertThatThrownBy(() -> UkTime.parse("yesterday"))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("Not a day or time such as 2026-08-10 or 2026-08-10T06:00: yesterday");
        assertThatThrownBy(() -> UkTime.parse("2026-02-30T00:00:00")).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        // moment, asked from, asked up to
        "2026-08-10T05:00:00Z, 2026-08-10T06:00:00, 2026-08-10T06:00:00",
        "2026-08-10T05:00:00.5Z, 2026-08-10T06:00:00, 2026-08-10T06:00:01",
        "2026-01-10T05:00:00Z, 2026-01-10T05:00:00, 2026-01-10T05:00:00",
        // spring: one second before, and at the change
        "2026-03-29T00:59:59Z, 2026-03-29T00:59:59, 2026-03-29T00:59:59",
        "2026-03-29T01:00:00Z, 2026-03-29T02:00:00, 2026-03-29T02:00:00",
        // autumn: 01:30 comes twice, and is taken with all of its hour either time
        "2026-10-25T00:30:00Z, 2026-10-25T01:00:00, 2026-10-25T02:00:00",
        "2026-10-25T01:30:00Z, 2026-10-25T01:00:00, 2026-10-25T02:00:00",
        "2026-10-25T02:00:00Z, 2026-10-25T02:00:00, 2026-10-25T02:00:00"
    })
    void servicesAreAskedInLocalTimeWithoutAZone(Instant moment, String from, String to) {
        assertThat(UkTime.textFrom(moment)).isEqualTo(from);
        assertThat(UkTime.textTo(moment)).isEqualTo(to);
    }
}
