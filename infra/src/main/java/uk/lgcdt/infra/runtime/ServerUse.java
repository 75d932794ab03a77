package uk.lgcdt.infra.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** One use of a home's server; to be closed when it is over. */
final class ServerUse implements AutoCloseable {

    private final ServerUsers users;
    private final HomeServer server;
    private final String url;
    private final AtomicBoolean over = new AtomicBoolean();

    ServerUse(ServerUsers users, HomeServer server, String url) {
        this.users = users;
        this.server = server;
        this.url = url;
    }

    String url() {
        return url;
    }

    /** Stops the server if nobody else uses it. */
    @Override
    public void close() {
        if (over.getAndSet(true)) {
            return;
        }
        try {
            users.leave(server);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
