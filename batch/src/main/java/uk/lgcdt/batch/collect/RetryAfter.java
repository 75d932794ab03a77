package uk.lgcdt.batch.collect;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How long a server asks to be left alone.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">RFC 9110, Retry-After</a>
 */
final class RetryAfter {

    private static final Duration LEAST = Duration.ofSeconds(1);

    private RetryAfter() {}

    /** Returns nothing where the header is absent, or neither seconds nor a date. */
    static Optional<Duration> of(Answer answer) {
        return answer.header("retry-after").flatMap(text -> parse(text.strip(), answer.at()));
    }

    static Optional<Duration> parse(String text, Instant now) {
        if (text.matches("\\d{1,9}")) {
            return Optional.of(atLeast(Duration.ofSeconds(Long.parseLong(text))));
        }
        try {
            ZonedDateTime date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(atLeast(Duration.between(now, date.toInstant())));
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }

    private static Duration atLeast(Duration wait) {
        return wait.compareTo(LEAST) < 0 ? LEAST : wait;
    }
}
