package uk.lgcdt.infra.account;

import java.util.List;
import java.util.Optional;

/** The accounts of the platform. Passwords come hashed by the platform's {@code PasswordEncoder}. */
public interface AccountRepository {

    /** Returns what is needed to sign an account in, unless it is disabled. */
    Optional<Credentials> findCredentials(String username);

    /** Returns every enabled account, by username. */
    List<Account> list();

    /**
     * Adds an account.
     *
     * @return false if there is one of that name, which is left as it is
     */
    boolean store(Account account, String passwordHash);

    /** Adds or renews an account for demonstration; one of that name that is no demonstration's is left as it is. */
    void replaceDemo(Account account, String passwordHash);

    /** Disables every account made for demonstration. */
    void disableDemo();
}
