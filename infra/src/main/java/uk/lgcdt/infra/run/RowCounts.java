package uk.lgcdt.infra.run;

/**
 * The rows that a run dealt with.
 *
 * @param in rows read
 * @param out rows stored, or written as results
 * @param repeated rows read that had been stored before
 * @param rejected rows, and files or rests of files, that could not be used
 */
public record RowCounts(long in, long out, long repeated, long rejected) {

    public static final RowCounts NONE = new RowCounts(0, 0, 0, 0);

    public RowCounts {
        if (in < 0 || out < 0 || repeated < 0 || rejected < 0) {
            throw new IllegalArgumentException(
                    "A count below nought: " + in + ", " + out + ", " + repeated + ", " + rejected);
        }
    }

    public RowCounts plus(RowCounts other) {
        return new RowCounts(in + other.in, out + other.out, repeated + other.repeated, rejected + other.rejected);
    }
}
