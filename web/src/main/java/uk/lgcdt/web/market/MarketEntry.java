package uk.lgcdt.web.market;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.Concentration;
import uk.lgcdt.infra.market.Grounds;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.SmeShare;
import uk.lgcdt.infra.market.flag.FlagCount;
import uk.lgcdt.infra.market.flag.MarketFlagKind;
import uk.lgcdt.infra.run.FigureSource;

/**
 * A measured market as REST tells it. Every family of figures has its status; figures are null unless it is
 * {@code calculated}, and {@code reason} says why.
 *
 * @param run number of the run that measured it
 * @param market CPV division (two digits) or group (three digits), or {@code system:} and the key of a service system
 * @param level {@code division}, {@code group} or {@code system}
 * @param year calendar year of the award decisions
 * @param contracts contracts outside frameworks
 * @param awardedGbp pounds, VAT excluded, of contracts outside frameworks with a known value
 * @param frameworkCeilingGbp pounds, VAT excluded, that frameworks allow at most; no spend
 * @param source where the figures come from; null in lists, whose {@code run} leads to {@code /api/v1/runs/{run}}
 */
record MarketEntry(
        long run,
        String market,
        String name,
        String level,
        int year,
        int contracts,
        int valuedContracts,
        int suppliers,
        int buyers,
        @Nullable BigDecimal awardedGbp,
        int frameworks,
        @Nullable BigDecimal frameworkCeilingGbp,
        ConcentrationEntry concentration,
        SmeEntry smeByValue,
        SmeEntry smeByCount,
        AssuredEntry assured,
        FlagsEntry flags,
        @Nullable FigureSource source) {

    /**
     * The market's flags by the thresholds asked for.
     *
     * @param raised which are raised
     * @param unknown of how many nobody knows
     */
    record FlagsEntry(List<String> raised, int unknown) {

        static FlagsEntry of(FlagCount count) {
            return new FlagsEntry(
                    count.which().stream().map(MarketFlagKind::key).toList(), count.unknown());
        }
    }

    /**
     * How concentrated the market is.
     *
     * @param n suppliers with a known value
     * @param coveragePercent percent of contracts that state a value
     * @param hhi 0 to 10,000
     * @param band {@code low}, {@code moderate} or {@code high}: words of the DOJ/FTC 2023 guidelines; the CMA has none
     */
    record ConcentrationEntry(
            String status,
            @Nullable String reason,
            int n,
            @Nullable BigDecimal coveragePercent,
            @Nullable BigDecimal hhi,
            @Nullable String band,
            @Nullable BigDecimal topSharePercent,
            @Nullable BigDecimal topFourSharePercent,
            @Nullable BigDecimal effectiveSuppliers) {}

    /** What part small and medium-sized suppliers hold; the unknown part belongs to neither side. */
    record SmeEntry(
            String status,
            @Nullable String reason,
            int n,
            @Nullable BigDecimal coveragePercent,
            @Nullable BigDecimal sharePercent,
            @Nullable BigDecimal unknownSharePercent) {}

    /** What part suppliers with a current AI management assessment hold. */
    record AssuredEntry(
            String status,
            @Nullable String reason,
            int n,
            @Nullable BigDecimal coveragePercent,
            @Nullable BigDecimal sharePercent) {}

    static MarketEntry of(
            long run, MarketMeasure measure, String name, FlagCount flags, @Nullable FigureSource source) {
        Grounds assured = measure.assured().grounds();
        return new MarketEntry(
                run,
                measure.market().code(),
                name,
                measure.market().level().key(),
                measure.year().getValue(),
                measure.contracts(),
                measure.valuedContracts(),
                measure.suppliers(),
                measure.buyers(),
                measure.awardedGbp(),
                measure.frameworks(),
                measure.frameworkCeilingGbp(),
                of(measure.concentration()),
                of(measure.smeByValue()),
                of(measure.smeByCount()),
                new AssuredEntry(
                        assured.status().key(),
                        assured.reason(),
                        assured.n(),
                        assured.coverage(),
                        measure.assured().share()),
                FlagsEntry.of(flags),
                source);
    }

    private static ConcentrationEntry of(Concentration concentration) {
        Grounds grounds = concentration.grounds();
        return new ConcentrationEntry(
                grounds.status().key(),
                grounds.reason(),
                grounds.n(),
                grounds.coverage(),
                concentration.hhi(),
                concentration
                        .band()
                        .map(band -> band.name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                concentration.topShare(),
                concentration.topFourShare(),
                concentration.effectiveSuppliers());
    }

    private static SmeEntry of(SmeShare share) {
        Grounds grounds = share.grounds();
        return new SmeEntry(
                grounds.status().key(),
                grounds.reason(),
                grounds.n(),
                grounds.coverage(),
                share.share(),
                share.unknownShare());
    }
}
