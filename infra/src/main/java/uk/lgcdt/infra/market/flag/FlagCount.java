package uk.lgcdt.infra.market.flag;

import java.util.List;

/**
 * Which flags of a market are raised, and of how many nobody knows; those that are switched off are neither.
 *
 * @param which in the order of {@link MarketFlagKind}
 */
public record FlagCount(List<MarketFlagKind> which, int unknown) {

    public static final FlagCount NONE = new FlagCount(List.of(), 0);

    public FlagCount {
        which = which.stream().sorted().toList();
    }

    public int raised() {
        return which.size();
    }
}
