package uk.lgcdt.infra.landing;

/** What became of a received file. */
public enum FileStatus {
    /** Stored; its rows are not, or not any more, because loading them was cut short. */
    LANDED,
    /** Its rows are stored, apart from those rejected. */
    LOADED,
    /** Its layout is not sure enough; nothing of it is stored until somebody has confirmed how to read it. */
    WAITING,
    /** Nothing of it could be loaded. */
    REFUSED
}
