package uk.lgcdt.infra.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestConstructor;
import uk.lgcdt.infra.RepositoryTest;

@RepositoryTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PostgresAccountRepositoryTest {

    private final PasswordEncoder passwords = new PasswordConfiguration().passwordEncoder();
    private final String hash = passwords.encode("correct horse");
    private final AccountRepository accounts;

    PostgresAccountRepositoryTest(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Test
    void anAccountComesBackAsItWasStored() {
        var officer = new Account("ada", "Ada", Set.of(Role.COUNCIL_OFFICER, Role.ANALYST), "E08000035", null);

        assertThat(accounts.store(officer, hash)).isTrue();

        var found = accounts.findCredentials("Ada").orElseThrow();
        assertThat(found.account()).isEqualTo(officer);
        assertThat(passwords.matches("correct horse", found.passwordHash())).isTrue();
        assertThat(found).asString().doesNotContain(hash);
    }

    @Test
    void aTakenNameIsNotTakenOver() {
        accounts.store(analyst("ada"), hash);

        assertThat(accounts.store(new Account("ada", "Eve", Set.of(Role.ADMINISTRATOR), null, null), hash))
                .isFalse();
        assertThat(accounts.findCredentials("ada").orElseThrow().account()).isEqualTo(analyst("ada"));
    }

    @Test
    void aPasswordInPlainTextIsRefused() {
        assertThatThrownBy(() -> accounts.store(analyst("ada"), "correct horse"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPasswordMarkedAsPlainTextIsRefused() {
        assertThatThrownBy(() -> accounts.store(analyst("ada"), "{noop}correct horse"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void demonstrationAccountsEndWithTheDemonstration() {
        accounts.store(analyst("ada"), hash);
        DemoAccounts.list().forEach(account -> accounts.replaceDemo(account, hash));

        accounts.disableDemo();

        assertThat(accounts.list()).contains(analyst("ada")).doesNotContainAnyElementsOf(DemoAccounts.list());
        assertThat(accounts.findCredentials("admin")).isEmpty();
    }

    @Test
    void aDemonstrationReturnsItsAccountsButLeavesOthersAlone() {
        accounts.store(analyst("admin"), hash);
        DemoAccounts.list().forEach(account -> accounts.replaceDemo(account, hash));
        accounts.disableDemo();

        DemoAccounts.list().forEach(account -> accounts.replaceDemo(account, hash));

        assertThat(accounts.findCredentials("council-a")).isPresent();
        assertThat(accounts.findCredentials("admin").orElseThrow().account()).isEqualTo(analyst("admin"));
    }

    private static Account analyst(String username) {
        return new Account(username, "Ada", Set.of(Role.ANALYST), null, null);
    }
}
