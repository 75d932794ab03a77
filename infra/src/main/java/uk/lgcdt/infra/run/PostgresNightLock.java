package uk.lgcdt.infra.run;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Repository;

@Repository
class PostgresNightLock implements NightLock {

    private static final long KEY = 0x6e69676874L; // "night"

    private final AdvisoryLock lock;

    PostgresNightLock(DataSource database) {
        lock = new AdvisoryLock(database, KEY);
    }

    @Override
    public Optional<WriterLock.Held> tryTake() {
        return lock.tryTake();
    }
}
