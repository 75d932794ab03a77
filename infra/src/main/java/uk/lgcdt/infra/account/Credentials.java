package uk.lgcdt.infra.account;

/** An enabled account and the hash that its password is checked against. */
public record Credentials(Account account, String passwordHash) {

    /** Says nothing of the hash. */
    @Override
    public String toString() {
        return "Credentials of " + account.username();
    }
}
