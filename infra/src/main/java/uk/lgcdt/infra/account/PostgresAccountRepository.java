package uk.lgcdt.infra.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class PostgresAccountRepository implements AccountRepository {

    private static final String SELECT = """
            select username, display_name, password_hash, council_code, supplier_company_number,
                   array(select role from account_role where account_role.username = account.username) as roles
              from account
             where enabled
            """;

    private static final String SELECT_ONE = SELECT + """
               and username = :username
            """;

    private static final String SELECT_ALL = SELECT + """
             order by username
            """;

    private static final String INSERT = """
            insert into account (username, display_name, password_hash, demo, council_code, supplier_company_number,
                   created_at)
            values (:username, :displayName, :passwordHash, :demo, :councilCode, :supplierCompanyNumber, :createdAt)
                on conflict (username) do nothing
            """;

    private static final String DELETE_DEMO = """
            delete from account
             where username = :username
               and demo
            """;

    private static final String DISABLE_DEMO = """
            update account
               set enabled = false
             where demo
            """;

    private static final String INSERT_ROLE = """
            insert into account_role (username, role)
            values (:username, :role)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PostgresAccountRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Credentials> findCredentials(String username) {
        return jdbc.sql(SELECT_ONE)
                .param("username", username.toLowerCase(Locale.ROOT))
                .query((row, rowNumber) -> new Credentials(toAccount(row, rowNumber), row.getString("password_hash")))
                .optional();
    }

    @Override
    public List<Account> list() {
        return jdbc.sql(SELECT_ALL).query(PostgresAccountRepository::toAccount).list();
    }

    @Override
    @Transactional
    public boolean store(Account account, String passwordHash) {
        return insert(account, passwordHash, false);
    }

    @Override
    @Transactional
    public void replaceDemo(Account account, String passwordHash) {
        jdbc.sql(DELETE_DEMO).param("username", account.username()).update();
        insert(account, passwordHash, true);
    }

    @Override
    public void disableDemo() {
        jdbc.sql(DISABLE_DEMO).update();
    }

    private boolean insert(Account account, String passwordHash, boolean demo) {
        requireHashed(passwordHash);
        int added = jdbc.sql(INSERT)
                .param("username", account.username())
                .param("displayName", account.displayName())
                .param("passwordHash", passwordHash)
                .param("demo", demo)
                .param("councilCode", account.councilCode())
                .param("supplierCompanyNumber", account.supplierCompanyNumber())
                .param("createdAt", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1) {
            account.roles().forEach(role -> insertRole(account.username(), role));
        }
        return added == 1;
    }

    /** Checked here although the table refuses it too: the database would write the refused row into its log. */
    private static void requireHashed(String passwordHash) {
        if (!passwordHash.matches("\\{(?!noop)[a-zA-Z0-9@_]+\\}.+")) {
            throw new IllegalArgumentException("A password has to be hashed before it is stored");
        }
    }

    private void insertRole(String username, String role) {
        jdbc.sql(INSERT_ROLE).param("username", username).param("role", role).update();
    }

    private static Account toAccount(ResultSet row, int rowNumber) throws SQLException {
        return new Account(
                row.getString("username"),
                row.getString("display_name"),
                Set.of((String[]) row.getArray("roles").getArray()),
                row.getString("council_code"),
                row.getString("supplier_company_number"));
    }
}
