package uk.lgcdt.infra.run;

import java.util.Optional;

/** Lets only one process do a night's collection and refresh; it ends with that process. */
public interface NightLock {

    /** Takes the lock; empty when another process has it. Closing what is returned gives it back. */
    Optional<WriterLock.Held> tryTake();
}
