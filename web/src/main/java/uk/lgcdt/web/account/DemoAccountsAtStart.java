package uk.lgcdt.web.account;

import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.account.Account;
import uk.lgcdt.infra.account.AccountRepository;
import uk.lgcdt.infra.account.DemoAccounts;

/**
 * Makes the demonstration's accounts when {@code LGCDT_DEMO=true}, with the password in {@code LGCDT_DEMO_PASSWORD},
 * and disables them whenever the application starts without it.
 */
@Component
class DemoAccountsAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccountsAtStart.class);
    private static final int SHORTEST_PASSWORD = 8; // characters

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Environment environment;

    DemoAccountsAtStart(AccountRepository accounts, PasswordEncoder passwords, Environment environment) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (environment.getProperty("LGCDT_DEMO", Boolean.class, false)) {
            String hash = Objects.requireNonNull(passwords.encode(password()));
            List<Account> demo = DemoAccounts.list();
            demo.forEach(account -> accounts.replaceDemo(account, hash));
            LOG.info("This is a demonstration: {} accounts share one password", demo.size());
        } else {
            accounts.disableDemo();
        }
    }

    private String password() {
        String password = environment.getProperty("LGCDT_DEMO_PASSWORD", "");
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalStateException(
                    "LGCDT_DEMO=true needs a password of at least 8 characters in LGCDT_DEMO_PASSWORD");
        }
        return password;
    }
}
