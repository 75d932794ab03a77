package uk.lgcdt.infra.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.lgcdt.infra.RepositoryTest;

@RepositoryTest
class PostgresWriterLockTest {

    @Autowired
    private WriterLock lock;

    @Test
    void onlyOneWriterHoldsTheLock() {
        try (WriterLock.Held held = lock.tryTake().orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(lock.tryTake()).isEmpty();
        }
    }

    @Test
    void aLockGivenBackCanBeTakenAgain() {
        lock.tryTake().orElseThrow().close();

        try (WriterLock.Held again = lock.tryTake().orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }
}
