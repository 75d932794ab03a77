package uk.lgcdt.batch.sample;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The numbers of the sample's processes and notices. They look as Find a Tender writes them but start above what it has
 * given out, so that none is the number of a real notice.
 */
final class SampleNotices {

    private static final int FIRST_PROCESS = 0xf00000;
    private static final int FIRST_NOTICE = 200_000;

    /** Room for the notices of one process, updates included. */
    private static final int PER_PROCESS = 16;

    private SampleNotices() {}

    static String ocid(int process) {
        return String.format(Locale.ROOT, "ocds-h6vhtk-%06x", FIRST_PROCESS + process);
    }

    static String noticeId(int process, int ordinal, LocalDate date) {
        return String.format(
                Locale.ROOT, "%06d-%d", FIRST_NOTICE + (long) process * PER_PROCESS + ordinal, date.getYear());
    }

    static String url(String noticeId) {
        return "https://www.find-tender.service.gov.uk/Notice/" + noticeId;
    }
}
