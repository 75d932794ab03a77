package uk.lgcdt.infra.landing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresLandedReleaseRepository implements LandedReleaseRepository {

    private static final String INSERT = """
            insert into landed_release (ocid, release_id, landed_file_id, digest)
            select ocid, release_id, :landedFileId, decode(digest, 'hex')
              from unnest(:ocids, :releaseIds, :digests) as received (ocid, release_id, digest)
            on conflict do nothing
            returning ocid, release_id
            """;

    private static final String SELECT_DIGESTS = """
            select ocid, release_id, encode(digest, 'hex') as digest
              from unnest(:ocids, :releaseIds) as received (ocid, release_id)
              join landed_release using (ocid, release_id)
             where digest is not null
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
    public StoredReleases store(long landedFileId, Map<ReleaseKey, String> digests) {
        List<ReleaseKey> keys = List.copyOf(digests.keySet());
        Set<ReleaseKey> unseen = jdbc.sql(INSERT)
                .param("landedFileId", landedFileId)
                .param("ocids", ocids(keys))
                .param("releaseIds", releaseIds(keys))
                .param("digests", keys.stream().map(digests::get).toArray(String[]::new))
                .query((row, rowNumber) -> keyOf(row))
                .set();
        List<ReleaseKey> others =
                keys.stream().filter(key -> !unseen.contains(key)).toList();
        return new StoredReleases(unseen, others.isEmpty() ? Map.of() : digestsOf(others));
    }

    private Map<ReleaseKey, String> digestsOf(List<ReleaseKey> keys) {
        Map<ReleaseKey, String> known = new HashMap<>();
        jdbc.sql(SELECT_DIGESTS)
                .param("ocids", ocids(keys))
                .param("releaseIds", releaseIds(keys))
                .query(row -> {
                    known.put(keyOf(row), row.getString("digest"));
                });
        return known;
    }

    private static ReleaseKey keyOf(ResultSet row) throws SQLException {
        return new ReleaseKey(row.getString("ocid"), row.getString("release_id"));
    }

    private static String[] ocids(List<ReleaseKey> keys) {
        return keys.stream().map(ReleaseKey::ocid).toArray(String[]::new);
    }

    private static String[] releaseIds(List<ReleaseKey> keys) {
        return keys.stream().map(ReleaseKey::releaseId).toArray(String[]::new);
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
