package uk.lgcdt.infra.collect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The nightly collections. */
public interface NightRepository {

    Optional<Night> find(LocalDate night);

    Optional<Night> findLatest();

    /** Begins a night, or takes it up again. */
    void start(LocalDate night, Instant now);

    void end(LocalDate night, Instant now, @Nullable String failure);
}
