package uk.lgcdt.infra.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.RepositoryTest;
import uk.lgcdt.infra.landing.LoadCounts;

@RepositoryTest
class JobRequestRepositoryTest {

    private static final Set<RequestKind> REFRESHES = Set.of(RequestKind.REFRESH);

    @Autowired
    private JobRequestRepository requests;

    @Autowired
    private UploadedFileRepository uploads;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void requestsAreTakenInTheirOrderOnce() {
        long first = refresh();
        long second = refresh();

        assertThat(requests.take(REFRESHES)).map(JobRequest::id).contains(first);
        requests.complete(first, "computed");
        assertThat(requests.take(REFRESHES)).map(JobRequest::id).contains(second);
        requests.fail(second, "Spark ended");

        assertThat(requests.take(REFRESHES)).isEmpty();
        assertThat(requests.find(first).orElseThrow().outcome()).isEqualTo("computed");
        assertThat(requests.find(second).orElseThrow().failure()).isEqualTo("Spark ended");
    }

    @Test
    void progressIsWrittenDownAndTellsWhoWantsItStopped() {
        long id = refresh();
        requests.take(REFRESHES);
        var progress = new RequestProgress(null, "step", 1, 3, new LoadCounts(5, 2, 1));

        assertThat(requests.report(id, progress)).isEmpty();
        requests.stop(id, "ben");

        assertThat(requests.report(id, progress)).contains("ben");
        assertThat(requests.find(id).orElseThrow().progress()).isEqualTo(progress);
        assertThat(requests.find(id).orElseThrow().status()).isEqualTo(RequestStatus.RUNNING);
    }

    @Test
    void whoDidWhatIsKeptForGood() {
        long id = refresh();
        requests.stop(id, "ben");
        requests.stop(id, "carol"); // it has ended
        requests.startAgain(id, "carol");

        assertThat(requests.listEvents(id))
                .extracting(RequestEvent::action, RequestEvent::username)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(RequestEvent.Action.REQUESTED, "ann"),
                        org.assertj.core.api.Assertions.tuple(RequestEvent.Action.STOPPED, "ben"),
                        org.assertj.core.api.Assertions.tuple(RequestEvent.Action.STARTED_AGAIN, "carol"));
        assertThatThrownBy(() -> jdbc.sql("delete from job_request_event").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("kept as they are");
    }

    @Test
    void onlyTheirSenderHasFilesLoadedAndOnlyOnce() {
        UUID file = UUID.randomUUID();
        uploads.store(file, "a.csv", 3, "ann");

        long id = requests.request(RequestKind.LOAD_UPLOAD, "{}", "ann", List.of(file));

        assertThat(uploads.listByRequest(id)).extracting(UploadedFile::id).containsExactly(file);
        assertThatThrownBy(() -> requests.request(RequestKind.LOAD_UPLOAD, "{}", "ann", List.of(file)))
                .isInstanceOf(IllegalArgumentException.class);
        UUID other = UUID.randomUUID();
        uploads.store(other, "b.csv", 3, "ann");
        assertThatThrownBy(() -> requests.request(RequestKind.LOAD_UPLOAD, "{}", "ben", List.of(other)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatNobodyAskedToLoadIsGivenUp() {
        UUID forgotten = UUID.randomUUID();
        UUID wanted = UUID.randomUUID();
        uploads.store(forgotten, "a.csv", 3, "ann");
        uploads.store(wanted, "b.csv", 3, "ann");
        requests.request(RequestKind.LOAD_UPLOAD, "{}", "ann", List.of(wanted));

        uploads.discardUnasked(Instant.parse("2027-01-01T00:00:00Z"));

        assertThat(uploads.listNeeded()).contains(wanted).doesNotContain(forgotten);
    }

    private long refresh() {
        return requests.request(RequestKind.REFRESH, "{}", "ann");
    }
}
