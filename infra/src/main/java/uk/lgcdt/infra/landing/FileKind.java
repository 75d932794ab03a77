package uk.lgcdt.infra.landing;

/** What a received file holds, told by its content. */
public enum FileKind {
    /** OCDS releases, in packages, records or by themselves. */
    RELEASES,
    /** Payments. */
    SPEND,
    /** AI Management Essentials assessments. */
    ASSESSMENTS,
    /** A council's contracts, as the Local Government Transparency Code asks for. */
    CONTRACT_REGISTER,
    /** Basic company data of Companies House. */
    COMPANIES,
    /** Beneficial ownership statements (BODS). */
    OWNERSHIP,
    UNKNOWN
}
