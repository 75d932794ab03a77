package uk.lgcdt.infra.notice;

/** In which order to list award lines; ties are broken by their keys. */
public enum AwardLineOrder {
    /** Largest known value first. */
    LARGEST_FIRST,
    LATEST_FIRST,
    /** First to end first; those without an end come last. */
    ENDING_FIRST
}
