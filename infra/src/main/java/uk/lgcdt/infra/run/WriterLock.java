package uk.lgcdt.infra.run;

import java.util.Optional;

/** Lets only one load or refresh at a time change what is stored; it ends with the process that holds it. */
public interface WriterLock {

    /** Takes the lock; empty when another process has it. Closing what is returned gives it back. */
    Optional<Held> tryTake();

    /** The lock, held. */
    interface Held extends AutoCloseable {

        /** Whether it is held still; it is lost with its connection to the database. */
        boolean stands();

        @Override
        void close();
    }
}
