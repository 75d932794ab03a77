package uk.lgcdt.infra.runtime;

/** Says that something in the lake is not read to its end now: it is too long, takes too long, or too many read. */
public class ReadingLimitException extends RuntimeException {

    public ReadingLimitException(String message) {
        super(message);
    }
}
