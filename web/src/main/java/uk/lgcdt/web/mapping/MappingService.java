package uk.lgcdt.web.mapping;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.infra.account.Account;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.landing.FileKind;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.landing.LandedFileRepository;
import uk.lgcdt.infra.reference.PublicBodies;
import uk.lgcdt.infra.reference.PublicBody;
import uk.lgcdt.infra.request.JobRequest;
import uk.lgcdt.infra.request.JobRequestRepository;
import uk.lgcdt.infra.request.RequestKind;
import uk.lgcdt.infra.spend.SpendLayoutRepository;
import uk.lgcdt.infra.spend.SpendMapping;
import uk.lgcdt.infra.spend.SpendPreview;
import uk.lgcdt.infra.spend.SpendProfile;
import uk.lgcdt.infra.spend.SpendProposal;
import uk.lgcdt.infra.spend.SpendTrial;
import uk.lgcdt.web.request.RequestService;
import uk.lgcdt.web.security.CurrentAccount;

/** How files of payments are read: what is proposed, tried out and confirmed. */
@Service
@PreAuthorize("hasAnyRole('" + Role.ANALYST + "', '" + Role.ADMINISTRATOR + "')")
public class MappingService {

    private final LandedFileRepository files;
    private final SpendLayoutRepository layouts;
    private final JobRequestRepository requests;
    private final RequestService reloads;
    private final PublicBodies bodies;
    private final CurrentAccount current;

    MappingService(
            LandedFileRepository files,
            SpendLayoutRepository layouts,
            JobRequestRepository requests,
            RequestService reloads,
            PublicBodies bodies,
            CurrentAccount current) {
        this.files = files;
        this.layouts = layouts;
        this.requests = requests;
        this.reloads = reloads;
        this.bodies = bodies;
        this.current = current;
    }

    /** Finds a file of payments. */
    public Optional<LandedFile> findFile(long id) {
        return files.find(id).filter(file -> file.kind() == FileKind.SPEND);
    }

    public Optional<SpendProposal> findProposal(long landedFileId) {
        return layouts.findProposal(landedFileId);
    }

    /** Returns the first rows that the proposal was made from, as written. */
    public List<List<String>> firstRows(SpendProposal proposal) {
        return JsonMapper.shared().readValue(proposal.firstRows(), new TypeReference<List<List<String>>>() {});
    }

    /** Returns what was confirmed for the council's files, latest first. */
    public List<SpendProfile> listProfiles(String buyerCode) {
        return layouts.listProfiles(buyerCode);
    }

    public Optional<SpendProfile> findProfile(String buyerCode, String fingerprint) {
        return layouts.findLatestProfile(buyerCode, fingerprint);
    }

    /** Councils and other bodies that are known. */
    public List<PublicBody> bodies() {
        return bodies.list();
    }

    public Optional<PublicBody> findBody(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(bodies::findByCode);
    }

    /** Finds whom an analyst means by a name, who need not be known. */
    public Optional<PublicBody> findNamed(String name) {
        return bodies.find(name);
    }

    /** Asks how the beginning of a file would be read; returns the request's number. */
    public long ask(SpendTrial trial) {
        return requests.request(RequestKind.PREVIEW, JsonMapper.shared().writeValueAsString(trial), username());
    }

    /** Returns what was asked with {@link #ask}, as far as it is. */
    public Optional<JobRequest> findAsked(long id) {
        return requests.find(id).filter(request -> request.kind() == RequestKind.PREVIEW);
    }

    public SpendPreview preview(String outcome) {
        return JsonMapper.shared().readValue(outcome, SpendPreview.class);
    }

    /** Stores it as the next version of the council's profile, and asks to load the file accordingly. */
    @Transactional
    public void confirm(SpendProposal proposal, String buyerCode, SpendMapping mapping) {
        if (bodies.findByCode(buyerCode).isEmpty()) {
            throw new IllegalArgumentException("Not the code of a public body: " + buyerCode);
        }
        layouts.confirm(buyerCode, proposal.fingerprint(), mapping, username());
        reloads.reload(proposal.landedFileId(), buyerCode);
    }

    private String username() {
        return current.find()
                .map(Account::username)
                .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
