package uk.lgcdt.infra.run;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Repository;

@Repository
class PostgresCollectorLock implements CollectorLock {

    private static final long KEY = 0x636f6c6cL; // "coll"

    private final AdvisoryLock lock;

    PostgresCollectorLock(DataSource database) {
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
