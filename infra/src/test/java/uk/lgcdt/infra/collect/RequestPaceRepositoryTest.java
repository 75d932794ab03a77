package uk.lgcdt.infra.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.lgcdt.infra.RepositoryTest;

@RepositoryTest
class RequestPaceRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-08-11T00:00:00Z");
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);
    private static final RequestRate TWELVE_IN_TWO_MINUTES = new RequestRate(12, TWO_MINUTES);

    @Autowired
    private RequestPaceRepository pace;

    @Test
    void theThirteenthRequestWaitsForTheEndOfTheTwoMinutes() {
        for (int request = 0; request < 12; request++) {
            assertThat(pace.reserve("s", TWELVE_IN_TWO_MINUTES, NOW.plusSeconds(request)))
                    .isEqualTo(NOW.plusSeconds(request));
        }

        assertThat(pace.reserve("s", TWELVE_IN_TWO_MINUTES, NOW.plusSeconds(12)))
                .isEqualTo(NOW.plus(TWO_MINUTES));
        assertThat(pace.reserve("another", TWELVE_IN_TWO_MINUTES, NOW.plusSeconds(12)))
                .isEqualTo(NOW.plusSeconds(12));
    }

    @Test
    void noTwoMinutesEverSeeMoreThanTwelveRequests() {
        long seed = 20261124;
        Random random = new Random(seed);
        List<Instant> requests = new ArrayList<>();
        Instant now = NOW;
        for (int asked = 0; asked < 400; asked++) {
            now = now.plusMillis(random.nextInt(4) == 0 ? random.nextInt(90_000) : random.nextInt(900));
            Instant at = pace.reserve("s", TWELVE_IN_TWO_MINUTES, now);
            boolean killedWhileWaiting = random.nextInt(5) == 0;
            if (!killedWhileWaiting) {
                requests.add(at);
                now = at.isAfter(now) ? at : now;
            }
        }

        for (int first = 0; first + 12 < requests.size(); first++) {
            assertThat(Duration.between(requests.get(first), requests.get(first + 12)))
                    .as("requests %s and 12 later, seed %s", first, seed)
                    .isGreaterThanOrEqualTo(TWO_MINUTES);
        }
    }

    @Test
    void aServiceThatAsksForPatienceIsGivenIt() {
        pace.reserve("s", TWELVE_IN_TWO_MINUTES, NOW);

        pace.postpone("s", NOW.plusSeconds(300));
        pace.postpone("s", NOW.plusSeconds(20));

        assertThat(pace.reserve("s", TWELVE_IN_TWO_MINUTES, NOW.plusSeconds(1))).isEqualTo(NOW.plusSeconds(300));
    }

    @Test
    void patienceIsGivenEvenBeforeTheFirstRequest() {
        pace.postpone("s", NOW.plusSeconds(300));

        assertThat(pace.reserve("s", TWELVE_IN_TWO_MINUTES, NOW)).isEqualTo(NOW.plusSeconds(300));
    }
}
