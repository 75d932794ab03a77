package uk.lgcdt.infra.run;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Repository;

@Repository
class PostgresWorkerLock implements WorkerLock {

    private static final long KEY = 0x6c67636477L; // "lgcdw"

    private final AdvisoryLock lock;

    PostgresWorkerLock(DataSource database) {
        lock = new AdvisoryLock(database, KEY);
    }

    @Override
    public Optional<WriterLock.Held> tryTake() {
        return lock.tryTake();
    }

    @Override
    public boolean isHeld() {
        return lock.isHeld();
    }
}
