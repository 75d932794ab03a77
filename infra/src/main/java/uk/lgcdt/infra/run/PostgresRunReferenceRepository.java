package uk.lgcdt.infra.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.reference.ReferenceVersion;

@Repository
class PostgresRunReferenceRepository implements RunReferenceRepository {

    private static final String KEEP = """
            insert into run_reference (run_id, name, title, version, valid_from, as_of, source, licence, row_count)
            values (:run, :name, :title, :version, :validFrom, :asOf, :source, :licence, :rows)
            on conflict (run_id, name) do nothing
            """;

    private static final String SELECT = """
            select name, title, version, valid_from, as_of, source, licence, row_count
              from run_reference
             where run_id = :run
             order by name
            """;

    private final JdbcClient jdbc;

    PostgresRunReferenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(long run, List<ReferenceVersion> editions) {
        editions.forEach(edition -> jdbc.sql(KEEP)
                .param("run", run)
                .param("name", edition.name())
                .param("title", edition.title())
                .param("version", edition.version())
                .param("validFrom", edition.validFrom())
                .param("asOf", edition.asOf())
                .param("source", edition.source())
                .param("licence", edition.licence())
                .param("rows", edition.rows())
                .update());
    }

    @Override
    public List<ReferenceVersion> list(RunId run) {
        return jdbc.sql(SELECT)
                .param("run", run.value())
                .query(PostgresRunReferenceRepository::toEdition)
                .list();
    }

    private static ReferenceVersion toEdition(ResultSet row, int rowNumber) throws SQLException {
        return new ReferenceVersion(
                row.getString("name"),
                row.getString("title"),
                row.getString("version"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("as_of", LocalDate.class),
                row.getString("source"),
                row.getString("licence"),
                row.getInt("row_count"));
    }
}
