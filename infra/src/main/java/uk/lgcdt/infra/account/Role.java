package uk.lgcdt.infra.account;

import java.util.Set;

/** What an account may be; names as Spring Security and the database know them. */
public final class Role {

    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String ANALYST = "ANALYST";
    public static final String COUNCIL_OFFICER = "COUNCIL_OFFICER";
    public static final String SUPPLIER = "SUPPLIER";
    public static final String BUYING_ORGANISATION_OFFICER = "BUYING_ORGANISATION_OFFICER";
    public static final String VERIFIER = "VERIFIER";
    public static final String CENTRAL_GOVERNMENT = "CENTRAL_GOVERNMENT";
    public static final String INDUSTRY_EXPERT = "INDUSTRY_EXPERT";
    public static final String COMMUNITY = "COMMUNITY";

    public static final Set<String> ALL = Set.of(
            ADMINISTRATOR,
            ANALYST,
            COUNCIL_OFFICER,
            SUPPLIER,
            BUYING_ORGANISATION_OFFICER,
            VERIFIER,
            CENTRAL_GOVERNMENT,
            INDUSTRY_EXPERT,
            COMMUNITY);

    private Role() {}
}
