package uk.lgcdt.batch.collect;

import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.run.Run;

/**
 * What a collection came to.
 *
 * @param run absent where there was nothing to collect
 * @param windows whose walks were completed
 * @param pages that were fetched
 * @param stopped whether it was told to end before it was done
 */
public record CollectOutcome(@Nullable Run run, int windows, int pages, boolean stopped) {}
