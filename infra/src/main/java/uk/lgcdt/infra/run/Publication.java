package uk.lgcdt.infra.run;

import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A refresh whose figures can be shown.
 *
 * @param dataCutOff latest publication instant among the data used; null where no data have one
 * @param parameters the figures that rules set, such as {@code market.fewest}, by name; none where it kept none
 * @param current whether its figures are those shown when no run is asked for
 */
public record Publication(
        RunId run,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant dataCutOff,
        String codeVersion,
        SortedMap<String, String> parameters,
        boolean current) {}
