package uk.lgcdt.web.api;

/** Which page of a list was asked for; bound from the query parameters {@code page} and {@code size}. */
public record PageRequested(int page, int size) {

    /** What a page holds when nothing is asked. */
    public static final int DEFAULT_SIZE = 20;

    /** More would make one answer too heavy. */
    public static final int MAXIMUM_SIZE = 200;

    /**
     * Checks what was asked.
     *
     * @throws BadRequestException when the page is negative or the size out of bounds
     */
    public PageRequested {
        if (page < 0 || page > Integer.MAX_VALUE / MAXIMUM_SIZE) {
            throw new BadRequestException("page is %d; the first page is 0".formatted(page));
        }
        if (size < 1 || size > MAXIMUM_SIZE) {
            throw new BadRequestException("size is %d; it may be 1 to %d".formatted(size, MAXIMUM_SIZE));
        }
    }

    public int offset() {
        return page * size;
    }
}
