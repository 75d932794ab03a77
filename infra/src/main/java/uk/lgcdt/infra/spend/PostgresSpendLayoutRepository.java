package uk.lgcdt.infra.spend;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PostgresSpendLayoutRepository implements SpendLayoutRepository {

    private static final String STORE_PROPOSAL = """
            insert into spend_proposal (landed_file_id, sheet, dialect, header_row, fingerprint, first_rows, row_numbers,
                                        columns, confidence, vat_basis, reasons, buyer_code)
            values (:file, :sheet, :dialect, :headerRow, :fingerprint, cast(:firstRows as jsonb),
                    cast(:rowNumbers as jsonb), cast(:columns as jsonb), cast(:confidence as jsonb), :basis,
                    cast(:reasons as jsonb), :buyer)
            on conflict (landed_file_id) do update
               set sheet = excluded.sheet, dialect = excluded.dialect, header_row = excluded.header_row,
                   fingerprint = excluded.fingerprint, first_rows = excluded.first_rows, row_numbers = excluded.row_numbers,
                   columns = excluded.columns, confidence = excluded.confidence, vat_basis = excluded.vat_basis,
                   reasons = excluded.reasons, buyer_code = excluded.buyer_code
            """;

    private static final String SELECT_PROPOSAL = """
            select landed_file_id, sheet, dialect, header_row, fingerprint, first_rows, row_numbers, columns,
                   confidence, vat_basis, reasons, buyer_code
              from spend_proposal
             where landed_file_id = :file
            """;

    private static final String SELECT_PROFILE = """
            select buyer_code, fingerprint, version, columns, vat_basis, header_offset, confirmed_by, confirmed_at
              from spend_profile
             where buyer_code = :buyer
               and fingerprint = :fingerprint
             order by version desc
             limit 1
            """;

    private static final String SELECT_PROFILES = """
            select buyer_code, fingerprint, version, columns, vat_basis, header_offset, confirmed_by, confirmed_at
              from spend_profile
             where buyer_code = :buyer
             order by id desc
            """;

    private static final String HAS_PROFILE = """
            select exists (select from spend_profile where buyer_code = :buyer)
            """;

    private static final String CONFIRM = """
            insert into spend_profile (buyer_code, fingerprint, version, columns, vat_basis, header_offset, confirmed_by,
                                       confirmed_at)
            select :buyer, :fingerprint, coalesce(max(version), 0) + 1, cast(:columns as jsonb), :basis, :offset, :by,
                   cast(:now as timestamptz)
              from spend_profile
             where buyer_code = :buyer
               and fingerprint = :fingerprint
            returning buyer_code, fingerprint, version, columns, vat_basis, header_offset, confirmed_by, confirmed_at
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PostgresSpendLayoutRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void storeProposal(SpendProposal proposal) {
        jdbc.sql(STORE_PROPOSAL)
                .param("file", proposal.landedFileId())
                .param("sheet", proposal.sheet())
                .param("dialect", proposal.dialect())
                .param("headerRow", proposal.headerRow())
                .param("fingerprint", proposal.fingerprint())
                .param("firstRows", proposal.firstRows())
                .param("rowNumbers", json(proposal.rowNumbers()))
                .param("columns", json(proposal.columns()))
                .param("confidence", json(proposal.confidence()))
                .param("basis", proposal.vatBasis())
                .param("reasons", json(proposal.reasons()))
                .param("buyer", proposal.buyerCode(), Types.VARCHAR)
                .update();
    }

    @Override
    public Optional<SpendProposal> findProposal(long landedFileId) {
        return jdbc.sql(SELECT_PROPOSAL)
                .param("file", landedFileId)
                .query(PostgresSpendLayoutRepository::toProposal)
                .optional();
    }

    @Override
    public Optional<SpendProfile> findLatestProfile(String buyerCode, String fingerprint) {
        return jdbc.sql(SELECT_PROFILE)
                .param("buyer", buyerCode)
                .param("fingerprint", fingerprint)
                .query(PostgresSpendLayoutRepository::toProfile)
                .optional();
    }

    @Override
    public boolean hasProfile(String buyerCode) {
        return jdbc.sql(HAS_PROFILE)
                .param("buyer", buyerCode)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<SpendProfile> listProfiles(String buyerCode) {
        return jdbc.sql(SELECT_PROFILES)
                .param("buyer", buyerCode)
                .query(PostgresSpendLayoutRepository::toProfile)
                .list();
    }

    @Override
    public SpendProfile confirm(String buyerCode, String fingerprint, SpendMapping mapping, String confirmedBy) {
        return jdbc.sql(CONFIRM)
                .param("buyer", buyerCode)
                .param("fingerprint", fingerprint)
                .param("columns", json(mapping.columns()))
                .param("basis", mapping.vatBasis())
                .param("offset", mapping.headerOffset())
                .param("by", confirmedBy)
                .param("now", Timestamp.from(clock.instant()))
                .query(PostgresSpendLayoutRepository::toProfile)
                .single();
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private static Map<String, Integer> columns(String json) {
        return JsonMapper.shared().readValue(json, new TypeReference<Map<String, Integer>>() {});
    }

    private static SpendProposal toProposal(ResultSet row, int number) throws SQLException {
        return new SpendProposal(
                row.getLong("landed_file_id"),
                row.getString("sheet"),
                row.getString("dialect"),
                row.getLong("header_row"),
                row.getString("fingerprint"),
                row.getString("first_rows"),
                JsonMapper.shared().readValue(row.getString("row_numbers"), new TypeReference<List<Long>>() {}),
                columns(row.getString("columns")),
                columns(row.getString("confidence")),
                row.getString("vat_basis"),
                JsonMapper.shared().readValue(row.getString("reasons"), new TypeReference<List<String>>() {}),
                row.getString("buyer_code"));
    }

    private static SpendProfile toProfile(ResultSet row, int number) throws SQLException {
        return new SpendProfile(
                row.getString("buyer_code"),
                row.getString("fingerprint"),
                row.getInt("version"),
                new SpendMapping(
                        columns(row.getString("columns")), row.getString("vat_basis"), row.getInt("header_offset")),
                row.getString("confirmed_by"),
                row.getTimestamp("confirmed_at").toInstant());
    }
}
