package uk.lgcdt.infra.run;

import java.util.Optional;

/** Lets only one process work on what is asked for on the pages; it ends with that process. */
public interface WorkerLock {

    /** Takes the lock; empty when another process has it. Closing what is returned gives it back. */
    Optional<WriterLock.Held> tryTake();

    /** Whether some process has it, and so whether anybody works on what is asked for. */
    boolean isHeld();
}
