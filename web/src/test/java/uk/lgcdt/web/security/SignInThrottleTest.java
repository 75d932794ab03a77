package uk.lgcdt.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.web.security.SignInThrottle.FAILURES_PER_ACCOUNT;
import static uk.lgcdt.web.security.SignInThrottle.FAILURES_PER_ADDRESS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private Instant now = Instant.parse("2026-11-24T12:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(new MovableClock());

    @Test
    void anAccountWaitsAfterTooManyFailuresWhereverTheyCameFrom() {
        for (int i = 0; i < FAILURES_PER_ACCOUNT; i++) {
            assertThat(throttle.mustWait("ada", "a")).isFalse();
            throttle.failed("ada", "address " + i);
        }

        assertThat(throttle.mustWait("ada", "a")).isTrue();
        assertThat(throttle.mustWait("bob", "a")).isFalse();
    }

    @Test
    void anAddressWaitsAfterTooManyFailuresWhateverTheAccount() {
        for (int i = 0; i < FAILURES_PER_ADDRESS; i++) {
            throttle.failed("account " + i, "a");
        }

        assertThat(throttle.mustWait("ada", "a")).isTrue();
        assertThat(throttle.mustWait("ada", "b")).isFalse();
    }

    @Test
    void theWaitEnds() {
        for (int i = 0; i < FAILURES_PER_ACCOUNT; i++) {
            throttle.failed("ada", "a");
        }
        now = now.plus(SignInThrottle.WAIT).minus(Duration.ofSeconds(1));
        assertThat(throttle.mustWait("ada", "a")).isTrue();

        now = now.plusSeconds(1);

        assertThat(throttle.mustWait("ada", "a")).isFalse();
    }

    @Test
    void successForgetsTheAccountsFailures() {
        for (int i = 0; i < FAILURES_PER_ACCOUNT - 1; i++) {
            throttle.failed("ada", "a");
        }
        throttle.succeeded("ada");
        throttle.failed("ada", "a");

        assertThat(throttle.mustWait("ada", "a")).isFalse();
    }

    private final class MovableClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
