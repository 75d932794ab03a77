package uk.lgcdt.batch.request;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.spend.SpendPreviews;
import uk.lgcdt.infra.request.JobRequest;
import uk.lgcdt.infra.request.RequestKind;
import uk.lgcdt.infra.spend.SpendTrial;

/** Shows how the beginning of a file of payments would be read; the outcome is a preview as JSON. */
@Component
class PreviewLayout implements RequestedWork {

    private final SpendPreviews previews;

    PreviewLayout(SpendPreviews previews) {
        this.previews = previews;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.PREVIEW;
    }

    @Override
    public String perform(JobRequest request, WorkProgress progress) {
        SpendTrial trial = JsonMapper.shared().readValue(request.parameters(), SpendTrial.class);
        return JsonMapper.shared().writeValueAsString(previews.preview(trial));
    }
}
