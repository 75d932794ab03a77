package uk.lgcdt.web.home;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.market.HeadlineRepository;
import uk.lgcdt.infra.market.Headlines;
import uk.lgcdt.infra.run.RunId;

/** The figures of the first page, remembered for the run last asked for: a run's rows never change. */
@Service
class HeadlineService {

    private record Remembered(RunId run, Headlines headlines) {}

    private final HeadlineRepository headlines;
    private final AtomicReference<@Nullable Remembered> remembered = new AtomicReference<>();

    HeadlineService(HeadlineRepository headlines) {
        this.headlines = headlines;
    }

    Headlines get(RunId run) {
        Remembered last = remembered.get();
        if (last != null && last.run().equals(run)) {
            return last.headlines();
        }
        Headlines computed = headlines.get(run);
        remembered.set(new Remembered(run, computed));
        return computed;
    }
}
