package uk.lgcdt.batch.request;

import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.request.JobRequest;
import uk.lgcdt.infra.request.RequestKind;

/** Does one kind of request; each is found as a bean. */
public interface RequestedWork {

    RequestKind kind();

    /**
     * Does it, or what is left of it where it was begun before.
     *
     * @return what came of it, as one word or as JSON by kind; null where the counts say all
     * @throws uk.lgcdt.batch.run.StoppedException when {@link WorkProgress#check} said so
     */
    @Nullable
    String perform(JobRequest request, WorkProgress progress);
}
