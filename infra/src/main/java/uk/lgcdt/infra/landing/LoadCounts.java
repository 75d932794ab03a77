package uk.lgcdt.infra.landing;

import uk.lgcdt.infra.run.RowCounts;

/**
 * The rows of a file.
 *
 * @param loaded stored for the first time
 * @param repeated stored before, from this file or another
 * @param rejected not usable; a file, or rest of a file, that cannot be read counts as one
 */
public record LoadCounts(long loaded, long repeated, long rejected) {

    public static final LoadCounts NONE = new LoadCounts(0, 0, 0);

    public LoadCounts {
        if (loaded < 0 || repeated < 0 || rejected < 0) {
            throw new IllegalArgumentException("A count below nought: " + loaded + ", " + repeated + ", " + rejected);
        }
    }

    public long total() {
        return loaded + repeated + rejected;
    }

    /** Returns them as the run's that loaded the rows. */
    public RowCounts asRows() {
        return new RowCounts(total(), loaded, repeated, rejected);
    }

    public LoadCounts plus(LoadCounts other) {
        return new LoadCounts(loaded + other.loaded, repeated + other.repeated, rejected + other.rejected);
    }
}
