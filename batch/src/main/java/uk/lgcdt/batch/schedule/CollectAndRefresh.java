package uk.lgcdt.batch.schedule;

import org.springframework.stereotype.Component;
import uk.lgcdt.batch.collect.CollectOutcome;
import uk.lgcdt.batch.collect.CollectReport;
import uk.lgcdt.batch.collect.CollectRequest;
import uk.lgcdt.batch.collect.Collects;
import uk.lgcdt.batch.collect.Target;
import uk.lgcdt.batch.refresh.Refreshes;

/** The same work as the commands do. */
@Component
class CollectAndRefresh implements NightlyWork {

    private final Collects collects;
    private final Refreshes refreshes;

    CollectAndRefresh(Collects collects, Refreshes refreshes) {
        this.collects = collects;
        this.refreshes = refreshes;
    }

    @Override
    public CollectOutcome collect(Target target) {
        return collects.collect(new CollectRequest(target, null), CollectReport.NONE);
    }

    @Override
    public void refresh() {
        refreshes.refresh(null, false);
    }
}
