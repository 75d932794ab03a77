package uk.lgcdt.analytics.compile;

/** A text is no JSON, or nests deeper than is read. */
public final class JsonFormatException extends RuntimeException {

    private static final long serialVersionUID = 1;

    JsonFormatException(String message) {
        super(message);
    }
}
