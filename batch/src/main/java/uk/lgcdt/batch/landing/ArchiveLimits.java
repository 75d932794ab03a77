package uk.lgcdt.batch.landing;

import org.springframework.core.env.Environment;

/**
 * How far an archive or compressed file may be unpacked; guards against files made to fill the disk or the day.
 *
 * @param bytes unpacked, all entries together
 * @param ratio of unpacked to packed bytes, looked at once {@link #RATIO_FREE_BYTES} are unpacked
 * @param entries in an archive
 */
public record ArchiveLimits(long bytes, int ratio, int entries) {

    /** Release packages pack some 10 to 30 times; the most regular generated ones about 100 times. */
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(20L * 1024 * 1024 * 1024, 200, 10_000);

    /** A small file may be as regular as it likes. */
    static final long RATIO_FREE_BYTES = 10L * 1024 * 1024;

    /** Takes LGCDT_ARCHIVE_BYTES, LGCDT_ARCHIVE_RATIO and LGCDT_ARCHIVE_ENTRIES where they are set. */
    static ArchiveLimits of(Environment settings) {
        return new ArchiveLimits(
                settings.getProperty("LGCDT_ARCHIVE_BYTES", Long.class, DEFAULT.bytes),
                settings.getProperty("LGCDT_ARCHIVE_RATIO", Integer.class, DEFAULT.ratio),
                settings.getProperty("LGCDT_ARCHIVE_ENTRIES", Integer.class, DEFAULT.entries));
    }
}
