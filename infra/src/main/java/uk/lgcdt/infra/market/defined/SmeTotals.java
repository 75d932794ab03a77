package uk.lgcdt.infra.market.defined;

import static uk.lgcdt.infra.market.MeasureRules.FEWEST;
import static uk.lgcdt.infra.market.MeasureRules.LEAST_COVERAGE;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MeasureRules;
import uk.lgcdt.infra.market.SmeShare;
import uk.lgcdt.infra.organisation.SupplierSize;

/** What part small and medium-sized suppliers hold, and what part those of unknown size, seller by seller. */
final class SmeTotals {

    private BigInteger all = BigInteger.ZERO;
    private BigInteger sme = BigInteger.ZERO;
    private BigInteger unknown = BigInteger.ZERO;

    void add(SupplierSize size, BigInteger held) {
        all = all.add(held);
        switch (size) {
            case SME -> sme = sme.add(held);
            case UNKNOWN -> unknown = unknown.add(held);
            case LARGE -> {
                // Of the whole, and no more.
            }
        }
    }

    /** Of known value. */
    SmeShare byValue(int contracts, int valued) {
        return share(contracts, valued < FEWEST ? MeasureRules.TOO_FEW_VALUED : null, valued);
    }

    /** Of contracts; one of several suppliers counts for each. */
    SmeShare byCount(int contracts) {
        return share(contracts, contracts < FEWEST ? MeasureRules.TOO_FEW_CONTRACTS : null, all.intValueExact());
    }

    private SmeShare share(int contracts, @Nullable String tooFew, int n) {
        @Nullable String reason = tooFew;
        if (contracts == 0) {
            reason = MeasureRules.NO_CONTRACTS;
        } else if (reason == null && isMostlyUnknown()) {
            reason = MeasureRules.SIZE_UNKNOWN;
        }
        var grounds = MeasuredTotals.grounds(reason, n, Shares.percent(all.subtract(unknown), all, 2));
        return grounds.isCalculated()
                ? new SmeShare(grounds, Shares.percent(sme, all, 2), Shares.percent(unknown, all, 2))
                : new SmeShare(grounds, null, null);
    }

    private boolean isMostlyUnknown() {
        return unknown.multiply(BigInteger.valueOf(100))
                        .compareTo(all.multiply(BigInteger.valueOf(100 - LEAST_COVERAGE)))
                > 0;
    }
}
