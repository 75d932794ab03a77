package uk.lgcdt.batch.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.landing.GivenFile;
import uk.lgcdt.batch.landing.LoadRequest;
import uk.lgcdt.batch.landing.Loads;
import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.landing.LoadedPath;
import uk.lgcdt.infra.request.Inbox;
import uk.lgcdt.infra.request.JobRequest;
import uk.lgcdt.infra.request.LoadUpload;
import uk.lgcdt.infra.request.RequestKind;
import uk.lgcdt.infra.request.UploadedFile;
import uk.lgcdt.infra.request.UploadedFileRepository;

/** Loads files sent from a browser: those of the request that are not loaded yet. */
@Component
class LoadUploads implements RequestedWork {

    private final Loads loads;
    private final UploadedFileRepository uploads;
    private final Inbox inbox;

    LoadUploads(Loads loads, UploadedFileRepository uploads, Inbox inbox) {
        this.loads = loads;
        this.uploads = uploads;
        this.inbox = inbox;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.LOAD_UPLOAD;
    }

    @Override
    public @Nullable String perform(JobRequest request, WorkProgress progress) {
        LoadUpload parameters = JsonMapper.shared().readValue(request.parameters(), LoadUpload.class);
        List<UploadedFile> all = uploads.listByRequest(request.id());
        List<UploadedFile> left = all.stream()
                .filter(file -> file.status() == UploadedFile.Status.RECEIVED)
                .toList();
        List<GivenFile> files = left.stream().map(this::given).toList();
        try {
            if (!left.isEmpty()) {
                loads.load(
                        new LoadRequest(files, parameters.buyerCode(), parameters.source()),
                        new Report(progress, all.size() - left.size(), all.size(), settled(all)) {

                            @Override
                            public void loaded(LoadedPath path) {
                                uploads.settle(left.get(path.ordinal() - 1).id(), path);
                                super.loaded(path);
                            }
                        });
            }
        } finally {
            removeLoaded(request.id());
        }
        return null;
    }

    private GivenFile given(UploadedFile file) {
        String flaw = Files.isRegularFile(inbox.file(file.id()))
                ? null
                : "It is not in the inbox; the web application and this process may not share a folder";
        return new GivenFile(inbox.file(file.id()), flaw, file.name());
    }

    private static LoadCounts settled(List<UploadedFile> files) {
        return files.stream().map(UploadedFile::counts).reduce(LoadCounts.NONE, LoadCounts::plus);
    }

    private void removeLoaded(long requestId) {
        try {
            for (UploadedFile file : uploads.listByRequest(requestId)) {
                if (file.status() != UploadedFile.Status.RECEIVED) {
                    inbox.remove(file.id());
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
