package uk.lgcdt.infra.run;

import java.util.Optional;

/** Lets only one load or refresh at a time change what is stored; it ends with the process that holds it. */
public interface WriterLock {

    /** Takes the lock; empty when another process has it. Closing what is returned gives it back. */
    Optional<Held> tryTake();

    /** The lock, held. */
    interface Held extends AutoCloseable {

        @Override
        void close();
    }
}
