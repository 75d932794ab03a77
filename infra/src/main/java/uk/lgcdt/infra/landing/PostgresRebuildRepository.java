package uk.lgcdt.infra.landing;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresRebuildRepository implements RebuildRepository {

    private static final List<String> EMPTY = List.of("""
            update landed_file
               set status = 'landed', kind = 'unknown', refusal = null,
                   rows_in = 0, rows_loaded = 0, rows_repeated = 0, rows_rejected = 0
            """, """
            truncate landed_release
            """, """
            delete from rejected_row
             where landed_file_id is not null
            """);

    // What a file first gave rows counts: among files that hold the same release, the first has it.
    private static final String SELECT = """
            select landed_file.id
              from landed_file
              left join (select landed_file_id, run_id, ordinal,
                                row_number() over (partition by landed_file_id order by run_id, ordinal) as nth
                           from loaded_path
                          where rows_loaded > 0) as gave on gave.landed_file_id = landed_file.id and nth = 1
             where landed_file.run_id <> :runId
             order by gave.run_id nulls last, gave.ordinal, landed_file.id
            """;

    private final JdbcClient jdbc;
    private final LandedFileRepository files;

    PostgresRebuildRepository(JdbcClient jdbc, LandedFileRepository files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public void emptyReceived() {
        EMPTY.forEach(statement -> jdbc.sql(statement).update());
    }

    @Override
    public List<LandedFile> listNotLoadedBy(long runId) {
        return jdbc
                .sql(SELECT)
                .param("runId", runId)
                .query((row, rowNumber) -> files.find(row.getLong("id")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
