package uk.lgcdt.infra.run;

import java.util.Optional;

/** Held by whoever collects from publishers' services: one at a time, in whatever process; it does not keep loads out. */
public interface CollectorLock {

    /** Takes it, or returns nothing where another has it. It is given back when its holder's process ends. */
    Optional<WriterLock.Held> tryTake();

    /** Whether somebody has it. */
    boolean isHeld();
}
