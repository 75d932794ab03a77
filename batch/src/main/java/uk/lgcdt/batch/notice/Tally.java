package uk.lgcdt.batch.notice;

/** What was found in a package or record. */
final class Tally {

    int releases;
    int links;

    boolean holdsOnlyLinks() {
        return releases == 0 && links > 0;
    }
}
