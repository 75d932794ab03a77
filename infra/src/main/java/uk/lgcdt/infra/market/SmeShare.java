package uk.lgcdt.infra.market;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What part of a market small and medium-sized suppliers hold; null unless calculated.
 *
 * @param share percent of the whole, suppliers of unknown size included
 * @param unknownShare percent of the whole held by suppliers of unknown size
 */
public record SmeShare(
        Grounds grounds,
        @Nullable BigDecimal share,
        @Nullable BigDecimal unknownShare) {}
