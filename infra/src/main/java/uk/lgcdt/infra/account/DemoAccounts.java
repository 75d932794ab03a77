package uk.lgcdt.infra.account;

import java.util.List;
import java.util.Set;

/** The accounts of a demonstration; all have the password that the demonstration was started with. */
public final class DemoAccounts {

    /** ONS (GSS) codes of the three councils that the demonstration's officers act for. */
    public static final String LEEDS = "E08000035";

    public static final String BRADFORD = "E08000032";
    public static final String WAKEFIELD = "E08000036";

    private DemoAccounts() {}

    public static List<Account> list() {
        return List.of(
                account("analyst", "Demo analyst", Role.ANALYST),
                officer("council-a", "Officer of Leeds", LEEDS),
                officer("council-b", "Officer of Bradford", BRADFORD),
                officer("council-c", "Officer of Wakefield", WAKEFIELD),
                account("supplier", "Demo supplier", Role.SUPPLIER),
                account("verifier", "Demo verifier", Role.VERIFIER),
                account("pbo", "Demo buying organisation", Role.BUYING_ORGANISATION_OFFICER),
                account("admin", "Demo administrator", Role.ADMINISTRATOR));
    }

    private static Account officer(String username, String displayName, String councilCode) {
        return new Account(username, displayName, Set.of(Role.COUNCIL_OFFICER), councilCode, null);
    }

    private static Account account(String username, String displayName, String role) {
        return new Account(username, displayName, Set.of(role), null, null);
    }
}
