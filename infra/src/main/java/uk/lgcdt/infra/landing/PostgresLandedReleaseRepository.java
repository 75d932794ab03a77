package uk.lgcdt.infra.landing;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresLandedReleaseRepository implements LandedReleaseRepository {

    private static final String INSERT = """
            insert into landed_release (ocid, release_id, landed_file_id)
            select ocid, release_id, :landedFileId
              from unnest(:ocids, :releaseIds) as received (ocid, release_id)
            on conflict do nothing
            returning ocid, release_id
            """;

    private static final String DELETE_BY_FILE = """
            delete from landed_release
             where landed_file_id = :landedFileId
            """;

    private static final String COUNT = """
            select count(*)
              from landed_release
            """;

    private final JdbcClient jdbc;

    PostgresLandedReleaseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<ReleaseKey> store(long landedFileId, Collection<ReleaseKey> keys) {
        return jdbc.sql(INSERT)
                .param("landedFileId", landedFileId)
                .param("ocids", keys.stream().map(ReleaseKey::ocid).toArray(String[]::new))
                .param("releaseIds", keys.stream().map(ReleaseKey::releaseId).toArray(String[]::new))
                .query((row, rowNumber) -> new ReleaseKey(row.getString("ocid"), row.getString("release_id")))
                .set();
    }

    @Override
    public void deleteByFile(long landedFileId) {
        jdbc.sql(DELETE_BY_FILE).param("landedFileId", landedFileId).update();
    }

    @Override
    public long count() {
        return jdbc.sql(COUNT).query(Long.class).single();
    }
}
