package uk.lgcdt.infra.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.run.RunId;

@Repository
class PostgresRegisterContractRepository implements RegisterContractRepository {

    private static final String SELECT = """
            select reference, title, department, supplier_name, company_number, total_gbp, annual_gbp,
                   starts_on, ends_on, date_approximate, review_on, extension, landed_file_id, position
              from register_contract
             where run_id = :run
               and council_code = :council
             order by case when ends_on >= :today then 0 when ends_on is null then 1 else 2 end,
                      abs(ends_on - cast(:today as date)), title, contract_key
            offset :offset
             limit :limit
            """;

    private static final String COUNT = """
            select count(*)
              from register_contract
             where run_id = :run
               and council_code = :council
            """;

    private final JdbcClient jdbc;

    PostgresRegisterContractRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RegisterContract> list(RunId run, String councilCode, LocalDate today, int offset, int limit) {
        return jdbc.sql(SELECT)
                .param("run", run.value())
                .param("council", councilCode)
                .param("today", today)
                .param("offset", offset)
                .param("limit", limit)
                .query(PostgresRegisterContractRepository::toContract)
                .list();
    }

    @Override
    public long count(RunId run, String councilCode) {
        return jdbc.sql(COUNT)
                .param("run", run.value())
                .param("council", councilCode)
                .query(Long.class)
                .single();
    }

    private static RegisterContract toContract(ResultSet row, int rowNumber) throws SQLException {
        return new RegisterContract(
                row.getString("reference"),
                row.getString("title"),
                row.getString("department"),
                row.getString("supplier_name"),
                row.getString("company_number"),
                row.getBigDecimal("total_gbp"),
                row.getBigDecimal("annual_gbp"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("date_approximate"),
                row.getObject("review_on", LocalDate.class),
                row.getString("extension"),
                row.getLong("landed_file_id"),
                row.getString("position"));
    }
}
