package uk.lgcdt.infra.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.lgcdt.infra.RepositoryTest;

@RepositoryTest
class PostgresCollectorLockTest {

    @Autowired
    private CollectorLock collectorLock;

    @Autowired
    private WriterLock writerLock;

    @Test
    void oneCollectsAtATimeAndLoadsGoOn() {
        try (WriterLock.Held collecting = collectorLock.tryTake().orElseThrow();
                WriterLock.Held writing = writerLock.tryTake().orElseThrow()) {
            assertThat(collecting).isNotSameAs(writing);
            assertThat(collectorLock.tryTake()).isEmpty();
            assertThat(collectorLock.isHeld()).isTrue();
        }

        assertThat(collectorLock.isHeld()).isFalse();
    }
}
