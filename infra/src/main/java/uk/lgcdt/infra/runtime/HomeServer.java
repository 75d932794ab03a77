package uk.lgcdt.infra.runtime;

import java.io.IOException;
import java.util.Optional;

/** A server of a home that several processes use; {@link ServerUsers} sees to it that only one calls this at a time. */
interface HomeServer {

    /** Returns the address of the server that runs, whoever started it; empty when none does. */
    Optional<String> find() throws IOException;

    /** Starts it, and returns its address. */
    String start() throws IOException;

    /** Stops what runs, whoever started it, and puts right what a killed one left; does nothing when there is nothing. */
    void stop() throws IOException;
}
