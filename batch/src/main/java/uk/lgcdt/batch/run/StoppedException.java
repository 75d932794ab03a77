package uk.lgcdt.batch.run;

/** Work that ends early because somebody wants it to. */
public class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason one sentence that says who: "Stopped by ann" */
    public StoppedException(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
