package uk.lgcdt.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows down the guessing of passwords: after too many failures an account, or an address, has to wait.
 *
 * <p>Kept in the memory of one process: a restart forgets, and two processes count apart.
 */
@Component
class SignInThrottle {

    static final int FAILURES_PER_ACCOUNT = 10;
    static final int FAILURES_PER_ADDRESS = 50;
    static final Duration WAIT = Duration.ofMinutes(15);

    private static final int REMEMBERED = 10_000; // of accounts and of addresses, so that neither can fill the memory

    private final Map<String, Failures> byAccount = bounded();
    private final Map<String, Failures> byAddress = bounded();
    private final Clock clock;

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mustWait(String username, String address) {
        return isFull(byAccount.get(username), FAILURES_PER_ACCOUNT)
                || isFull(byAddress.get(address), FAILURES_PER_ADDRESS);
    }

    synchronized void failed(String username, String address) {
        byAccount.compute(username, (key, before) -> oneMore(before));
        byAddress.compute(address, (key, before) -> oneMore(before));
    }

    /** Forgets the account's failures; those of the address stay, since one good account must not cover for guessing. */
    synchronized void succeeded(String username) {
        byAccount.remove(username);
    }

    private boolean isFull(@Nullable Failures failures, int limit) {
        return failures != null && failures.count >= limit && isRecent(failures);
    }

    private Failures oneMore(@Nullable Failures before) {
        int earlier = before != null && isRecent(before) ? before.count : 0;
        return new Failures(earlier + 1, clock.instant());
    }

    private boolean isRecent(Failures failures) {
        return clock.instant().isBefore(failures.latest.plus(WAIT));
    }

    private static Map<String, Failures> bounded() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    private record Failures(int count, Instant latest) {}
}
