package uk.lgcdt.infra.market.defined;

import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.organisation.SupplierSize;

/** What one supplier holds of a market in a year or a period, while it is added up. */
final class Holding {

    static final int NO_COUNCIL = -1;

    private final BitSet councils = new BitSet(0);
    private int contracts;
    private int firstContracts;
    private int firstValued;
    private int firstFrameworks;
    private @Nullable BigDecimal awardedGbp;
    private @Nullable BigDecimal ceilingGbp;

    /**
     * @param gbp its part; null where not known
     * @param stands whether it stands for the award where awards are counted
     * @param council number of the council that awarded it, or {@link #NO_COUNCIL}
     */
    void addContract(@Nullable BigDecimal gbp, boolean stands, int council) {
        contracts++;
        awardedGbp = sum(awardedGbp, gbp);
        if (stands) {
            firstContracts++;
            firstValued += gbp == null ? 0 : 1;
        }
        if (council != NO_COUNCIL) {
            councils.set(council);
        }
    }

    void addFramework(@Nullable BigDecimal ceiling, boolean stands) {
        firstFrameworks += stands ? 1 : 0;
        ceilingGbp = sum(ceilingGbp, ceiling);
    }

    void add(Holding other) {
        councils.or(other.councils);
        contracts += other.contracts;
        firstContracts += other.firstContracts;
        firstValued += other.firstValued;
        firstFrameworks += other.firstFrameworks;
        awardedGbp = sum(awardedGbp, other.awardedGbp);
        ceilingGbp = sum(ceilingGbp, other.ceilingGbp);
    }

    SupplierTotals of(SupplierId supplier, String name, SupplierSize size) {
        return new SupplierTotals(
                supplier,
                name,
                size,
                contracts,
                awardedGbp,
                councils.cardinality(),
                firstContracts,
                firstValued,
                firstFrameworks,
                ceilingGbp);
    }

    /** Unknown is not nought: null only where neither is known. */
    static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.add(other);
    }
}
