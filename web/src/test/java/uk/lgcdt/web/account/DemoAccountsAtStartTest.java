package uk.lgcdt.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import uk.lgcdt.infra.account.Account;
import uk.lgcdt.infra.account.AccountRepository;
import uk.lgcdt.infra.account.Credentials;

class DemoAccountsAtStartTest {

    private final InMemoryAccountRepository accounts = new InMemoryAccountRepository();

    @Test
    void withoutADemonstrationItsAccountsAreDisabled() throws Exception {
        start(new MockEnvironment());

        assertThat(accounts.disabled).isTrue();
        assertThat(accounts.demo).isEmpty();
    }

    @Test
    void aDemonstrationHasItsAccountsAndNoPasswordInPlainText() throws Exception {
        start(new MockEnvironment()
                .withProperty("LGCDT_DEMO", "true")
                .withProperty("LGCDT_DEMO_PASSWORD", "demo-pass-1"));

        assertThat(accounts.demo)
                .extracting(Account::username)
                .containsExactly(
                        "analyst", "council-a", "council-b", "council-c", "supplier", "verifier", "pbo", "admin");
        assertThat(accounts.hashes).noneMatch(hash -> hash.contains("demo-pass-1"));
    }

    @Test
    void aDemonstrationWithoutAPasswordDoesNotStart() {
        var environment = new MockEnvironment().withProperty("LGCDT_DEMO", "true");

        assertThatThrownBy(() -> start(environment)).hasMessageContaining("LGCDT_DEMO_PASSWORD");
    }

    private void start(MockEnvironment environment) throws Exception {
        new DemoAccountsAtStart(accounts, new BCryptPasswordEncoder(4), environment)
                .run(new DefaultApplicationArguments());
    }

    private static final class InMemoryAccountRepository implements AccountRepository {

        private final List<Account> demo = new ArrayList<>();
        private final List<String> hashes = new ArrayList<>();
        private boolean disabled;

        @Override
        public Optional<Credentials> findCredentials(String username) {
            return Optional.empty();
        }

        @Override
        public List<Account> list() {
            return demo;
        }

        @Override
        public boolean store(Account account, String passwordHash) {
            return false;
        }

        @Override
        public void replaceDemo(Account account, String passwordHash) {
            demo.add(account);
            hashes.add(passwordHash);
        }

        @Override
        public void disableDemo() {
            disabled = true;
        }
    }
}
