package uk.lgcdt.batch.collect;

import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.collect.TimeSpan;

/**
 * What to collect.
 *
 * @param span of publication times; absent for all since what was collected last
 */
public record CollectRequest(Target target, @Nullable TimeSpan span) {}
