package uk.lgcdt.batch.landing;

/** A file, or the rest of it, that cannot be read; the load goes on with the next one. */
public class RefusedFileException extends RuntimeException {

    /** The position of a refusal that has none: the file as a whole. */
    public static final String WHOLE_FILE = "whole file";

    private static final long serialVersionUID = 1L;

    private final String position;

    /** @param reason one sentence that goes on from the file's name, such as "It is empty" */
    public RefusedFileException(String reason) {
        this(WHOLE_FILE, reason);
    }

    /** @param position where in the file, for people: "release 17, line 3, column 40" */
    public RefusedFileException(String position, String reason) {
        super(reason);
        this.position = position;
    }

    public String position() {
        return position;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
