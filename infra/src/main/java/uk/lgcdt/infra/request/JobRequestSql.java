package uk.lgcdt.infra.request;

/** The statements of {@link PostgresJobRequestRepository}. */
final class JobRequestSql {

    static final String INSERT = """
            insert into job_request (kind, parameters, status, requested_by, requested_at)
            values (:kind, cast(:parameters as jsonb), 'requested', :username, :now)
            returning id
            """;

    static final String ATTACH_UPLOAD = """
            update uploaded_file
               set request_id = :id, ordinal = :ordinal
             where id = :upload
               and uploaded_by = :username
               and request_id is null
               and status = 'received'
            """;

    static final String INSERT_EVENT = """
            insert into job_request_event (request_id, happened_at, username, action, detail)
            values (:id, :now, :username, :action, cast(:detail as jsonb))
            """;

    /** One that has not begun ends here; one that has is told. */
    static final String STOP = """
            update job_request
               set stop_requested_by = :username,
                   status = case status when 'requested' then 'stopped' else status end,
                   ended_at = case status when 'requested' then cast(:now as timestamptz) end
             where id = :id
               and status in ('requested', 'running')
               and stop_requested_by is null
            """;

    static final String START_AGAIN = """
            update job_request
               set status = 'requested', stop_requested_by = null, failure = null, outcome = null,
                   ended_at = null, attempts = 0, progress = ''
             where id = :id
               and status in ('failed', 'stopped')
            """;

    static final String COLUMNS = """
            id, kind, parameters, status, requested_by, requested_at, started_at, ended_at, attempts, run_id,
            progress, step, steps, rows_loaded, rows_repeated, rows_rejected, stop_requested_by, outcome, failure
            """;

    static final String TAKE = """
            update job_request
               set status = 'running', started_at = coalesce(started_at, :now), attempts = attempts + 1
             where id = (select id
                           from job_request
                          where kind = any(:kinds)
                            and status in ('requested', 'running')
                          order by status = 'running' desc, id
                          limit 1
                            for update skip locked)
            returning
            """ + COLUMNS;

    static final String REPORT = """
            update job_request
               set run_id = coalesce(:runId, run_id), progress = :text, step = :step, steps = :steps,
                   rows_loaded = :loaded, rows_repeated = :repeated, rows_rejected = :rejected
             where id = :id
            returning coalesce(stop_requested_by, '')
            """;

    static final String END = """
            update job_request
               set status = :status, ended_at = :now, outcome = :outcome, failure = :failure
             where id = :id
            """;

    static final String PUT_BACK = """
            update job_request
               set status = 'requested', attempts = attempts - 1
             where id = :id
               and status = 'running'
            """;

    private static final String SELECT = "select " + COLUMNS + " from job_request";

    static final String SELECT_ONE = SELECT + """
             where id = :id
            """;

    static final String SELECT_BY_RUN = SELECT + """
             where run_id = :runId
             order by id desc
             limit 1
            """;

    static final String SELECT_LATEST = SELECT + """
             where kind = any(:kinds)
             order by id desc
             limit :limit offset :offset
            """;

    static final String COUNT = """
            select count(*)
              from job_request
             where kind = any(:kinds)
            """;

    static final String SELECT_OPEN = SELECT + """
             where kind = any(:kinds)
               and status in ('requested', 'running')
             order by status = 'running' desc, id
            """;

    static final String SELECT_EVENTS = """
            select request_id, happened_at, username, action, detail
              from job_request_event
             where request_id = :id
             order by id
            """;

    static final String DELETE_OLD_PREVIEWS = """
            delete from job_request
             where kind = 'preview'
               and requested_at < :before
            """;

    private JobRequestSql() {}
}
