package uk.lgcdt.infra.servicesystem;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.notice.Ocid;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.RunId;

@Repository
class PostgresServiceSystemRepository implements ServiceSystemRepository {

    private static final String INSTALLED = """
            select service_system.system, awards, decided, service_system.councils, suppliers,
                   largest.supplier_id, supplier.name, largest.share
              from service_system
              left join lateral (
                   select supplier_id, share
                     from service_system_share
                    where run_id = service_system.run_id
                      and system = service_system.system
                    order by rank, supplier_id
                    limit 1) as largest on true
              left join supplier on supplier.run_id = service_system.run_id and supplier.supplier_id = largest.supplier_id
             where service_system.run_id = :run
             order by councils desc, awards desc, system
            """;

    private static final String COVERAGE = """
            select coalesce(sum(awards), 0) as awards, coalesce(sum(recognised), 0) as recognised
              from service_system_coverage
             where run_id = :run
            """;

    private static final String OF_PROCESS = """
            select award_id, system, confidence, evidence
              from award_line_system
             where run_id = :run
               and ocid = :ocid
             order by award_id, confidence desc, system
            """;

    private final JdbcClient jdbc;

    PostgresServiceSystemRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<InstalledSystem> listInstalled(RunId run) {
        return jdbc.sql(INSTALLED)
                .param("run", run.value())
                .query(PostgresServiceSystemRepository::toInstalled)
                .list();
    }

    @Override
    public SystemCoverage coverage(RunId run) {
        return jdbc.sql(COVERAGE)
                .param("run", run.value())
                .query((row, rowNumber) -> new SystemCoverage(row.getLong("awards"), row.getLong("recognised")))
                .single();
    }

    @Override
    public List<AwardSystem> listOfProcess(RunId run, Ocid ocid) {
        return jdbc.sql(OF_PROCESS)
                .param("run", run.value())
                .param("ocid", ocid.value())
                .query(PostgresServiceSystemRepository::toAwardSystem)
                .list();
    }

    private static InstalledSystem toInstalled(ResultSet row, int rowNumber) throws SQLException {
        @Nullable String largest = row.getString("supplier_id");
        return new InstalledSystem(
                row.getString("system"),
                row.getLong("awards"),
                row.getLong("decided"),
                row.getLong("councils"),
                row.getLong("suppliers"),
                largest == null ? null : new SupplierId(largest),
                row.getString("name"),
                row.getBigDecimal("share"));
    }

    private static AwardSystem toAwardSystem(ResultSet row, int rowNumber) throws SQLException {
        return new AwardSystem(
                row.getString("award_id"), row.getString("system"), row.getBigDecimal("confidence"), List.of((String[])
                        row.getArray("evidence").getArray()));
    }
}
