package uk.lgcdt.infra.market;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a market's known value is held by few suppliers; every figure is null unless calculated.
 *
 * @param hhi Herfindahl–Hirschman index, above 0 and up to 10,000
 * @param topShare share of the largest supplier (CR1), percent
 * @param topFourShare joint share of the four largest (CR4), percent
 * @param effectiveSuppliers how many suppliers of equal size would give the same index
 */
public record Concentration(
        Grounds grounds,
        @Nullable BigDecimal hhi,
        @Nullable BigDecimal topShare,
        @Nullable BigDecimal topFourShare,
        @Nullable BigDecimal effectiveSuppliers) {

    /** Returns the index in words; empty unless it was calculated. */
    public Optional<ConcentrationBand> band() {
        return Optional.ofNullable(hhi).map(ConcentrationBand::of);
    }
}
