package uk.lgcdt.batch.collect;

/** An answer that is no page of notices; the message says what it is, as the rest of a sentence. */
final class GarbledPageException extends Exception {

    private static final long serialVersionUID = 1L;

    GarbledPageException(String message) {
        super(message);
    }
}
