package uk.lgcdt.infra.market.flag;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Thresholds of markets' flags with their history; a row is added, never changed. */
public interface MarketThresholdRepository {

    /** Returns the threshold of each flag at a moment, in the order of {@link MarketFlagKind}; none for a flag not yet set. */
    List<MarketThreshold> listInForce(Instant at);

    /** Returns every threshold that ever was set, latest first. */
    List<MarketThreshold> listAll(int offset, int limit);

    long countAll();

    /**
     * Sets another value from a moment on, or switches the flag off or on; measure, basis and direction stay.
     *
     * @param active false to switch the flag off
     * @throws StaleThresholdException where the one to be replaced is no longer the latest
     */
    MarketThreshold replace(
            MarketThreshold former, BigDecimal value, boolean active, String reason, String username, Instant at);
}
