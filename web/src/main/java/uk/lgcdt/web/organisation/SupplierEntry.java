package uk.lgcdt.web.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.SupplierInMarket;
import uk.lgcdt.infra.organisation.Dependency;
import uk.lgcdt.infra.organisation.Supplier;
import uk.lgcdt.infra.run.FigureSource;

/**
 * A supplier as REST tells it.
 *
 * @param size {@code sme}, {@code large} or {@code unknown}, as notices declare it
 * @param kind {@code company}, {@code public-body}, {@code charity}, {@code individual} or {@code unknown}
 * @param kindBasis how that is known: {@code identifier}, {@code words} or {@code unknown}
 * @param vcse null where not stated
 * @param regionCode ITL 1 code of its address; null where unknown
 * @param awardedGbp pounds, VAT excluded, outside frameworks; null where no contract has a known value
 * @param markets its CPV groups, latest year first, at most 20
 * @param largestBuyers its buyers by known value, at most 20
 * @param source where the figures come from
 */
record SupplierEntry(
        long run,
        String id,
        String name,
        @Nullable String companyNumber,
        String kind,
        String kindBasis,
        String size,
        @Nullable Boolean vcse,
        @Nullable String regionCode,
        int contracts,
        int buyers,
        @Nullable BigDecimal awardedGbp,
        @Nullable LocalDate firstAwardOn,
        @Nullable LocalDate lastAwardOn,
        List<MarketPart> markets,
        List<BuyerPart> largestBuyers,
        FigureSource source) {

    /** Its part of one market and year; the share is percent of the market's known value. */
    record MarketPart(
            String market,
            String name,
            int year,
            int rank,
            int contracts,
            @Nullable BigDecimal awardedGbp,
            @Nullable BigDecimal sharePercent) {

        static MarketPart of(SupplierInMarket part, String name) {
            return new MarketPart(
                    part.market().code(),
                    name,
                    part.year().getValue(),
                    part.rank(),
                    part.contracts(),
                    part.awardedGbp(),
                    part.share());
        }
    }

    /** What it and one buyer mean to each other, in percent of each one's known value. */
    record BuyerPart(
            String buyer,
            String name,
            int contracts,
            @Nullable BigDecimal awardedGbp,
            @Nullable BigDecimal shareOfBuyerPercent,
            @Nullable BigDecimal shareOfSupplierPercent) {

        static BuyerPart of(Dependency dependency) {
            return new BuyerPart(
                    dependency.buyer().value(),
                    dependency.buyerName(),
                    dependency.contracts(),
                    dependency.awardedGbp(),
                    dependency.shareOfBuyer(),
                    dependency.shareOfSupplier());
        }
    }

    static SupplierEntry of(Supplier supplier, List<MarketPart> markets, List<BuyerPart> buyers, FigureSource source) {
        return new SupplierEntry(
                source.run(),
                supplier.id().value(),
                supplier.name(),
                supplier.companyNumber(),
                supplier.kind().key(),
                supplier.kindBasis().key(),
                supplier.size().key(),
                supplier.vcse(),
                supplier.regionCode(),
                supplier.contracts(),
                supplier.buyers(),
                supplier.awardedGbp(),
                supplier.firstAwardOn(),
                supplier.lastAwardOn(),
                List.copyOf(markets),
                List.copyOf(buyers),
                source);
    }
}
