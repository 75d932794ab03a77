package uk.lgcdt.infra.landing;

/** What a received file holds, told by its content. */
public enum FileKind {
    RELEASES,
    SPEND,
    ASSESSMENTS,
    UNKNOWN
}
