package uk.lgcdt.web.request;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.infra.account.Account;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.reference.PublicBodies;
import uk.lgcdt.infra.reference.PublicBody;
import uk.lgcdt.infra.request.CollectWindow;
import uk.lgcdt.infra.request.Inbox;
import uk.lgcdt.infra.request.JobRequest;
import uk.lgcdt.infra.request.JobRequestRepository;
import uk.lgcdt.infra.request.LoadUpload;
import uk.lgcdt.infra.request.ReloadFile;
import uk.lgcdt.infra.request.RequestKind;
import uk.lgcdt.infra.request.UploadedFile;
import uk.lgcdt.infra.request.UploadedFileRepository;
import uk.lgcdt.infra.run.WorkerLock;
import uk.lgcdt.web.security.CurrentAccount;

/** What those who look after the data may ask for. Each request is entered with the name of who asked. */
@Service
@PreAuthorize("hasAnyRole('" + Role.ANALYST + "', '" + Role.ADMINISTRATOR + "')")
public class RequestService {

    private static final long USUAL_LIMIT = 2L * 1024 * 1024 * 1024;
    private static final String NOTHING_MORE = "{}";
    private static final Set<RequestKind> SHOWN = EnumSet.complementOf(EnumSet.of(RequestKind.PREVIEW));

    private final JobRequestRepository requests;
    private final UploadedFileRepository uploads;
    private final Inbox inbox;
    private final WorkerLock worker;
    private final PublicBodies bodies;
    private final CurrentAccount current;
    private final long limit;

    RequestService(
            JobRequestRepository requests,
            UploadedFileRepository uploads,
            Inbox inbox,
            WorkerLock worker,
            PublicBodies bodies,
            CurrentAccount current,
            Environment settings) {
        this.requests = requests;
        this.uploads = uploads;
        this.inbox = inbox;
        this.worker = worker;
        this.bodies = bodies;
        this.current = current;
        this.limit = settings.getProperty("LGCDT_UPLOAD_BYTES", Long.class, USUAL_LIMIT);
    }

    /** How many bytes a file may have. */
    public long limit() {
        return limit;
    }

    /** Whether a process is at work that will take up what is asked for. */
    public boolean isWorking() {
        return worker.isHeld();
    }

    /** Councils and other bodies that are known. */
    public List<PublicBody> bodies() {
        return bodies.list();
    }

    /**
     * Takes in a file that is being sent; it is loaded only once that is asked for.
     *
     * @throws Inbox.TooLargeException when it is longer than the limit
     */
    public UploadedFile receive(String name, InputStream content) throws IOException {
        String username = username();
        UUID id = UUID.randomUUID();
        long bytes = inbox.receive(id, content, limit);
        return uploads.store(id, SentFileName.of(name), bytes, username);
    }

    /** Gives up a file that was sent and is not to be loaded after all. */
    public void discard(UploadedFile file) {
        uploads.discard(List.of(file.id()), username());
    }

    /** Asks to load files that were sent. */
    public long load(List<UploadedFile> files, String source, @Nullable String buyerCode) {
        requireBody(buyerCode);
        return requests.request(
                RequestKind.LOAD_UPLOAD,
                json(new LoadUpload(source, buyerCode)),
                username(),
                files.stream().map(UploadedFile::id).toList());
    }

    /** Asks to load a landed file afresh. */
    public long reload(long landedFileId, @Nullable String buyerCode) {
        requireBody(buyerCode);
        return requests.request(RequestKind.RELOAD_FILE, json(new ReloadFile(landedFileId, buyerCode)), username());
    }

    /** Finds the reload of this file that waits or is being done. */
    public Optional<JobRequest> findOpenReload(long landedFileId) {
        return requests.listOpen(Set.of(RequestKind.RELOAD_FILE)).stream()
                .filter(open -> JsonMapper.shared()
                                .readValue(open.parameters(), ReloadFile.class)
                                .landedFileId()
                        == landedFileId)
                .findFirst();
    }

    /** Asks to compute the figures afresh; where that waits already, nothing is asked for twice. */
    public long refresh() {
        return requests.listOpen(Set.of(RequestKind.REFRESH)).stream()
                .filter(open -> open.startedAt() == null)
                .findFirst()
                .map(JobRequest::id)
                .orElseGet(() -> requests.request(RequestKind.REFRESH, NOTHING_MORE, username()));
    }

    /** Asks to fetch what a publisher published from one day to another, both included. */
    public long collect(String source, LocalDate from, LocalDate to) {
        return requests.request(
                RequestKind.COLLECT, json(new CollectWindow(source, from.toString(), to.toString())), username());
    }

    public void stop(long id) {
        requests.stop(id, username());
    }

    public void startAgain(long id) {
        requests.startAgain(id, username());
    }

    public Optional<JobRequest> find(long id) {
        return requests.find(id).filter(request -> SHOWN.contains(request.kind()));
    }

    public Optional<JobRequest> findByRun(long runId) {
        return requests.findByRun(runId);
    }

    /** Returns what was asked for, latest first. */
    public List<JobRequest> list(int offset, int count) {
        return requests.listLatest(SHOWN, offset, count);
    }

    public long count() {
        return requests.count(SHOWN);
    }

    /** Returns what waits or is being done. */
    public List<JobRequest> listOpen() {
        return requests.listOpen(SHOWN);
    }

    /** Returns the files that a request is to load, in their order; empty where it is no such request. */
    public List<UploadedFile> listFiles(long id) {
        return uploads.listByRequest(id);
    }

    private void requireBody(@Nullable String code) {
        if (code != null && bodies.findByCode(code).isEmpty()) {
            throw new IllegalArgumentException("Not the code of a public body: " + code);
        }
    }

    private String username() {
        return current.find()
                .map(Account::username)
                .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    private static String json(Object parameters) {
        return JsonMapper.shared().writeValueAsString(parameters);
    }
}
