package uk.lgcdt.infra.company;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.run.RunId;

@Repository
class PostgresCompanyRepository implements CompanyRepository {

    private static final String SELECT = """
            select company_number, name, status, category, incorporated_on, dissolved_on, accounts_category, sic_codes,
                   previous_names, snapshot_on
              from supplier_company
             where run_id = :run
               and company_number = :number
            """;

    private static final String SELECT_OWNERS = """
            select kind, owner_name, owner_company_number, interests, share_min, share_max, stated_on, parties
              from supplier_owner
             where run_id = :run
               and company_number = :number
             order by kind, owner_name, owner_key
            """;

    private final JdbcClient jdbc;

    PostgresCompanyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RegisteredCompany> find(RunId run, String number) {
        return jdbc.sql(SELECT)
                .param("run", run.value())
                .param("number", number)
                .query(PostgresCompanyRepository::toCompany)
                .optional();
    }

    @Override
    public List<CompanyOwner> listOwners(RunId run, String number) {
        return jdbc.sql(SELECT_OWNERS)
                .param("run", run.value())
                .param("number", number)
                .query(PostgresCompanyRepository::toOwner)
                .list();
    }

    private static RegisteredCompany toCompany(ResultSet row, int rowNumber) throws SQLException {
        return new RegisteredCompany(
                row.getString("company_number"),
                row.getString("name"),
                row.getString("status"),
                row.getString("category"),
                row.getObject("incorporated_on", LocalDate.class),
                row.getObject("dissolved_on", LocalDate.class),
                row.getString("accounts_category"),
                words(row, "sic_codes"),
                words(row, "previous_names"),
                row.getObject("snapshot_on", LocalDate.class));
    }

    private static CompanyOwner toOwner(ResultSet row, int rowNumber) throws SQLException {
        return new CompanyOwner(
                CompanyOwner.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("owner_name"),
                row.getString("owner_company_number"),
                words(row, "interests"),
                row.getBigDecimal("share_min"),
                row.getBigDecimal("share_max"),
                row.getObject("stated_on", LocalDate.class),
                row.getInt("parties"));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
