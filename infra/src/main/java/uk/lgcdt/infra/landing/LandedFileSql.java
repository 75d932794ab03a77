package uk.lgcdt.infra.landing;

/** The statements of {@link PostgresLandedFileRepository}. */
final class LandedFileSql {

    static final String COLUMNS = """
            id, sha256, run_id, kind, status, source, original_path, buyer_code, bytes, landed_at,
            source_url, licence, fetched_at, rows_loaded, rows_repeated, rows_rejected, refusal
            """;

    static final String SELECT = "select " + COLUMNS + " from landed_file";

    static final String SELECT_ONE = SELECT + """
             where id = :id
            """;

    static final String SELECT_BY_CHECKSUM = SELECT + """
             where sha256 = :sha256
            """;

    static final String SELECT_BY_ID = SELECT + """
             where id in (:ids)
             order by id
            """;

    static final String SELECT_BY_RUN = SELECT + """
             where run_id = :runId
             order by id
            """;

    static final String SELECT_BY_STATUS = SELECT + """
             where status = :status
             order by landed_at desc, id desc
             limit :limit offset :offset
            """;

    static final String COUNT_BY_STATUS = """
            select count(*)
              from landed_file
             where status = :status
            """;

    static final String LAND = """
            insert into landed_file (sha256, run_id, kind, status, source, original_path, buyer_code, bytes, landed_at,
                   source_url, licence, fetched_at)
            values (:sha256, :runId, 'unknown', 'landed', :source, :path, :buyerCode, :bytes, :now,
                   :sourceUrl, :licence, :fetchedAt)
            on conflict (sha256) do update
               set run_id = excluded.run_id, kind = 'unknown', status = 'landed',
                   source = excluded.source, original_path = excluded.original_path,
                   buyer_code = coalesce(excluded.buyer_code, landed_file.buyer_code),
                   source_url = coalesce(excluded.source_url, landed_file.source_url),
                   licence = coalesce(excluded.licence, landed_file.licence),
                   fetched_at = coalesce(excluded.fetched_at, landed_file.fetched_at),
                   rows_in = 0, rows_loaded = 0, rows_repeated = 0, rows_rejected = 0, refusal = null
            returning
            """ + COLUMNS;

    static final String SETTLE = """
            update landed_file
               set kind = :kind, status = :status, refusal = :refusal,
                   rows_in = :total, rows_loaded = :loaded, rows_repeated = :repeated, rows_rejected = :rejected
             where id = :id
            """;

    static final String WAITS_FOR_CONFIRMED_LAYOUT = """
            select exists (
                   select
                     from landed_file
                     join run on run.id = landed_file.run_id
                     join run_warning on run_warning.landed_file_id = landed_file.id
                      and run_warning.code in ('ContentWaits', 'SheetWaits')
                      and run_warning.replaced_by_run_id is null
                     join spend_profile on spend_profile.confirmed_at >= run.started_at
                    where landed_file.id = :id)
            """;

    static final String SELECT_LOADED_CHECKSUMS = """
            select sha256
              from landed_file
             where status = 'loaded'
            """;

    static final String COUNT = """
            select count(*)
              from landed_file
             where kind = :kind
               and status = :status
            """;

    // Order matters to a digest: rows are taken by checksum. An assessment stays that of the file it came in first.
    static final String DIGEST = """
            select md5(coalesce(string_agg(
                       concat_ws(' ', sha256, kind, buyer_code,
                                 case kind when 'assessments' then rows_loaded + rows_repeated else rows_loaded end),
                       ',' order by sha256), ''))
              from landed_file
             where status = 'loaded'
               and (rows_loaded > 0 or kind = 'assessments')
            """;

    private LandedFileSql() {}
}
