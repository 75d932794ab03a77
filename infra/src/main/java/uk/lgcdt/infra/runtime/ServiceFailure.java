package uk.lgcdt.infra.runtime;

/** A server that the platform needs could not be started or reached; the message says which and why. */
public class ServiceFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServiceFailure(String message) {
        super(message);
    }

    public ServiceFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
