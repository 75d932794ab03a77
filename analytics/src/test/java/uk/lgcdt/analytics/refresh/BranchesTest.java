package uk.lgcdt.analytics.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BranchesTest {

    private final AtomicBoolean cancelled = new AtomicBoolean();

    @Test
    void goesOnBesideWhatItWasStartedFrom() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        try (Branches branches = branches(1)) {
            var branch = branches.start(() -> waited(told));

            told.countDown();

            assertThat(branch.result()).isTrue();
        }
        assertThat(cancelled).isFalse();
    }

    @Test
    void waitsForItsTurnInOrder() {
        List<Integer> order = new CopyOnWriteArrayList<>();
        try (Branches branches = branches(1)) {
            for (int i = 0; i < 50; i++) {
                int number = i;
                branches.run(() -> order.add(number));
            }
            branches.await();
        }
        assertThat(order).hasSize(50).isSorted();
    }

    @Test
    void awaitsWhatABranchHasStarted() {
        AtomicBoolean done = new AtomicBoolean();
        try (Branches branches = branches(2)) {
            branches.run(() -> branches.run(() -> done.set(true)));

            branches.await();

            assertThat(done).isTrue();
        }
    }

    @Test
    void aFailureIsThrownAsItWasWhereTheResultIsAsked() {
        RuntimeException failure = new IllegalArgumentException("no such table");
        try (Branches branches = branches(2)) {
            var branch = branches.start(() -> {
                throw failure;
            });
            assertThatThrownBy(branch::result).isSameAs(failure);
            assertThatThrownBy(branches::await).isSameAs(failure);
        }
    }

    @Test
    void closingEndsWhatGoesOn() {
        CountDownLatch never = new CountDownLatch(1);
        try (Branches branches = branches(1)) {
            branches.run(() -> waited(never));
        }
        assertThat(cancelled).isTrue();
    }

    private Branches branches(int most) {
        return new Branches(most, () -> cancelled.set(true));
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
