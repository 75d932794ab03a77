package uk.lgcdt.infra.market;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What part of a market's known value is held by suppliers with a current AI management assessment.
 *
 * @param share percent; null unless calculated
 */
public record AssuredShare(Grounds grounds, @Nullable BigDecimal share) {}
