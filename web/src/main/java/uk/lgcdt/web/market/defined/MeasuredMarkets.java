package uk.lgcdt.web.market.defined;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.defined.DefinedMarket;
import uk.lgcdt.infra.market.defined.DefinedMarketRepository.Wanted;

/**
 * The markets measured of late: what a run published never changes, so paging and opening a link again need no query. Those
 * not asked for longest go first, once there are too many suppliers and buyers in all.
 */
final class MeasuredMarkets {

    private final Map<Wanted, DefinedMarket> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private long weight;

    /** @param most how many suppliers and buyers to keep in all */
    MeasuredMarkets(long most) {
        this.most = most;
    }

    synchronized Optional<DefinedMarket> find(Wanted wanted) {
        return Optional.ofNullable(kept.get(wanted));
    }

    synchronized void keep(Wanted wanted, DefinedMarket market) {
        @Nullable DefinedMarket before = kept.put(wanted, market);
        weight += weight(market) - (before == null ? 0 : weight(before));
        for (Iterator<DefinedMarket> oldest = kept.values().iterator(); weight > most && oldest.hasNext(); ) {
            weight -= weight(oldest.next());
            oldest.remove();
        }
    }

    /** One more, so that empty markets are not kept without end. */
    private static long weight(DefinedMarket market) {
        return 1L
                + market.suppliers().size()
                + market.buyers().size()
                + market.years().size();
    }
}
