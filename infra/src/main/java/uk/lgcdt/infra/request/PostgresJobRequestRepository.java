package uk.lgcdt.infra.request;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PostgresJobRequestRepository implements JobRequestRepository {

    private static final Duration PREVIEWS_KEPT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    PostgresJobRequestRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public long request(RequestKind kind, String parameters, String username) {
        return request(kind, parameters, username, List.of());
    }

    @Override
    @Transactional
    public long request(RequestKind kind, String parameters, String username, List<UUID> uploads) {
        long id = jdbc.sql(JobRequestSql.INSERT)
                .param("kind", word(kind))
                .param("parameters", parameters)
                .param("username", username)
                .param("now", now())
                .query(Long.class)
                .single();
        for (int ordinal = 1; ordinal <= uploads.size(); ordinal++) {
            attach(id, ordinal, uploads.get(ordinal - 1), username);
        }
        if (!kind.isQuick()) {
            String detail = JsonMapper.shared()
                    .writeValueAsString(Map.of(
                            "kind",
                            word(kind),
                            "parameters",
                            JsonMapper.shared().readTree(parameters),
                            "uploads",
                            uploads));
            enter(id, username, RequestEvent.Action.REQUESTED, detail);
        }
        return id;
    }

    private void attach(long id, int ordinal, UUID upload, String username) {
        int attached = jdbc.sql(JobRequestSql.ATTACH_UPLOAD)
                .param("id", id)
                .param("ordinal", ordinal)
                .param("upload", upload)
                .param("username", username)
                .update();
        if (attached == 0) {
            throw new IllegalArgumentException("Not an upload of " + username + " to be loaded: " + upload);
        }
    }

    @Override
    @Transactional
    public void stop(long id, String username) {
        int stopped = jdbc.sql(JobRequestSql.STOP)
                .param("id", id)
                .param("username", username)
                .param("now", now())
                .update();
        if (stopped > 0) {
            enter(id, username, RequestEvent.Action.STOPPED, "{}");
        }
    }

    @Override
    @Transactional
    public void startAgain(long id, String username) {
        int started = jdbc.sql(JobRequestSql.START_AGAIN).param("id", id).update();
        if (started > 0) {
            enter(id, username, RequestEvent.Action.STARTED_AGAIN, "{}");
        }
    }

    private void enter(long id, String username, RequestEvent.Action action, String detail) {
        jdbc.sql(JobRequestSql.INSERT_EVENT)
                .param("id", id)
                .param("now", now())
                .param("username", username)
                .param("action", word(action))
                .param("detail", detail)
                .update();
    }

    @Override
    public Optional<JobRequest> take(Set<RequestKind> kinds) {
        return jdbc.sql(JobRequestSql.TAKE)
                .param("kinds", words(kinds))
                .param("now", now())
                .query(JobRequestRows::toRequest)
                .optional();
    }

    @Override
    public Optional<String> report(long id, RequestProgress progress) {
        return jdbc.sql(JobRequestSql.REPORT)
                .param("id", id)
                .param("runId", progress.runId(), java.sql.Types.BIGINT)
                .param("text", progress.text().replace("\0", ""))
                .param("step", progress.step())
                .param("steps", progress.steps())
                .param("loaded", progress.counts().loaded())
                .param("repeated", progress.counts().repeated())
                .param("rejected", progress.counts().rejected())
                .query(String.class)
                .optional()
                .filter(username -> !username.isEmpty());
    }

    @Override
    public void complete(long id, @Nullable String outcome) {
        end(id, RequestStatus.DONE, outcome, null);
    }

    @Override
    public void fail(long id, String failure) {
        end(id, RequestStatus.FAILED, null, failure.replace("\0", ""));
    }

    @Override
    public void settleStopped(long id) {
        end(id, RequestStatus.STOPPED, null, null);
    }

    private void end(long id, RequestStatus status, @Nullable String outcome, @Nullable String failure) {
        jdbc.sql(JobRequestSql.END)
                .param("id", id)
                .param("status", word(status))
                .param("outcome", outcome)
                .param("failure", failure)
                .param("now", now())
                .update();
    }

    @Override
    public void putBack(long id) {
        jdbc.sql(JobRequestSql.PUT_BACK).param("id", id).update();
    }

    @Override
    public Optional<JobRequest> find(long id) {
        return jdbc.sql(JobRequestSql.SELECT_ONE)
                .param("id", id)
                .query(JobRequestRows::toRequest)
                .optional();
    }

    @Override
    public Optional<JobRequest> findByRun(long runId) {
        return jdbc.sql(JobRequestSql.SELECT_BY_RUN)
                .param("runId", runId)
                .query(JobRequestRows::toRequest)
                .optional();
    }

    @Override
    public List<JobRequest> listLatest(Collection<RequestKind> kinds, int offset, int limit) {
        return jdbc.sql(JobRequestSql.SELECT_LATEST)
                .param("kinds", words(kinds))
                .param("offset", offset)
                .param("limit", limit)
                .query(JobRequestRows::toRequest)
                .list();
    }

    @Override
    public long count(Collection<RequestKind> kinds) {
        return jdbc.sql(JobRequestSql.COUNT)
                .param("kinds", words(kinds))
                .query(Long.class)
                .single();
    }

    @Override
    public List<JobRequest> listOpen(Collection<RequestKind> kinds) {
        return jdbc.sql(JobRequestSql.SELECT_OPEN)
                .param("kinds", words(kinds))
                .query(JobRequestRows::toRequest)
                .list();
    }

    @Override
    public List<RequestEvent> listEvents(long id) {
        return jdbc.sql(JobRequestSql.SELECT_EVENTS)
                .param("id", id)
                .query(JobRequestRows::toEvent)
                .list();
    }

    @Override
    public void deleteOldPreviews() {
        jdbc.sql(JobRequestSql.DELETE_OLD_PREVIEWS)
                .param("before", Timestamp.from(clock.instant().minus(PREVIEWS_KEPT)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String[] words(Collection<RequestKind> kinds) {
        return kinds.stream().map(PostgresJobRequestRepository::word).toArray(String[]::new);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
