package uk.lgcdt.batch.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.landing.LoadRequest;
import uk.lgcdt.batch.landing.Loads;
import uk.lgcdt.batch.landing.Reloads;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.landing.LandedFileRepository;
import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.request.JobRequest;
import uk.lgcdt.infra.request.ReloadFile;
import uk.lgcdt.infra.request.RequestKind;

/** Loads a landed file afresh, in the way that its publisher's profile says by now. */
@Component
class ReloadLandedFile implements RequestedWork {

    private final Loads loads;
    private final LandedFileRepository files;
    private final Reloads reloads;

    ReloadLandedFile(Loads loads, LandedFileRepository files, Reloads reloads) {
        this.loads = loads;
        this.files = files;
        this.reloads = reloads;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.RELOAD_FILE;
    }

    @Override
    public @Nullable String perform(JobRequest request, WorkProgress progress) {
        ReloadFile parameters = JsonMapper.shared().readValue(request.parameters(), ReloadFile.class);
        LandedFile file = files.find(parameters.landedFileId())
                .orElseThrow(() -> new IllegalArgumentException("There is no file " + parameters.landedFileId()));
        loads.load(
                new LoadRequest(List.of(reloads.copyOf(file)), parameters.buyerCode(), file.source(), true),
                new Report(progress, 0, 1, LoadCounts.NONE));
        return null;
    }
}
