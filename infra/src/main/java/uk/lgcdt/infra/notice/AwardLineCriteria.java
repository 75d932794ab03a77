package uk.lgcdt.infra.notice;

import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.defined.MarketDefinition;
import uk.lgcdt.infra.organisation.BuyerId;
import uk.lgcdt.infra.organisation.SupplierId;

/**
 * Which award lines to list; null lets all through.
 *
 * @param defined of a market that a reader defined
 * @param endsFrom first day on which the contract may end
 * @param endsBefore day before which it must end
 */
public record AwardLineCriteria(
        @Nullable MarketDefinition defined,
        @Nullable MarketCode market,
        @Nullable Year year,
        @Nullable SupplierId supplier,
        @Nullable BuyerId buyer,
        @Nullable LocalDate endsFrom,
        @Nullable LocalDate endsBefore) {

    public static AwardLineCriteria inMarket(MarketCode market, Year year) {
        return new AwardLineCriteria(null, market, year, null, null, null, null);
    }

    public static AwardLineCriteria in(MarketDefinition defined) {
        return new AwardLineCriteria(defined, null, null, null, null, null, null);
    }

    public static AwardLineCriteria heldBy(SupplierId supplier) {
        return new AwardLineCriteria(null, null, null, supplier, null, null, null);
    }

    public static AwardLineCriteria boughtBy(BuyerId buyer) {
        return new AwardLineCriteria(null, null, null, null, buyer, null, null);
    }

    public AwardLineCriteria withSupplier(SupplierId supplier) {
        return new AwardLineCriteria(defined, market, year, supplier, buyer, endsFrom, endsBefore);
    }

    public AwardLineCriteria withBuyer(BuyerId buyer) {
        return new AwardLineCriteria(defined, market, year, supplier, buyer, endsFrom, endsBefore);
    }

    /** Returns those of them that end in the time; the first day belongs to it, the last does not. */
    public AwardLineCriteria ending(LocalDate from, LocalDate before) {
        return new AwardLineCriteria(defined, market, year, supplier, buyer, from, before);
    }
}
