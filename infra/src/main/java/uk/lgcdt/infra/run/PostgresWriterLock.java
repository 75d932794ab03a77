package uk.lgcdt.infra.run;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Repository;

@Repository
class PostgresWriterLock implements WriterLock {

    private static final long KEY = 0x6c67636474L; // "lgcdt"

    private final AdvisoryLock lock;

    PostgresWriterLock(DataSource database) {
        lock = new AdvisoryLock(database, KEY);
    }

    @Override
    public Optional<Held> tryTake() {
        return lock.tryTake();
    }
}
