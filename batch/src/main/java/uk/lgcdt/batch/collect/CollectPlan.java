package uk.lgcdt.batch.collect;

import java.util.List;
import uk.lgcdt.infra.collect.CollectedWindow;
import uk.lgcdt.infra.collect.WindowKey;

/**
 * What there is to walk through.
 *
 * @param unfinished windows whose walks go on where they were left
 * @param windows that have not been walked through
 */
record CollectPlan(Target target, List<CollectedWindow> unfinished, List<WindowKey> windows) {

    CollectPlan {
        unfinished = List.copyOf(unfinished);
        windows = List.copyOf(windows);
    }

    boolean isEmpty() {
        return unfinished.isEmpty() && windows.isEmpty();
    }
}
