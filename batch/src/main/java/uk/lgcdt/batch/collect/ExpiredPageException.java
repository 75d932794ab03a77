package uk.lgcdt.batch.collect;

/** The service does not know the page any more that a walk was to go on with; the walk can begin anew. */
final class ExpiredPageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExpiredPageException(String message) {
        super(message);
    }
}
