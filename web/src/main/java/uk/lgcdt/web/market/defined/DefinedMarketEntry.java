package uk.lgcdt.web.market.defined;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.Concentration;
import uk.lgcdt.infra.market.Grounds;
import uk.lgcdt.infra.market.MarketBuyer;
import uk.lgcdt.infra.market.SmeShare;
import uk.lgcdt.infra.market.defined.DefinedMarket;
import uk.lgcdt.infra.market.defined.DefinedMeasures;
import uk.lgcdt.infra.market.defined.DefinedSupplier;
import uk.lgcdt.infra.run.FigureSource;
import uk.lgcdt.web.api.PageRequested;

/**
 * A defined market for programs. A figure is null unless its status is {@code calculated}; values are pounds, VAT excluded,
 * outside frameworks.
 *
 * @param definition its parameters, in their fixed order
 * @param contractsWithoutRegion contracts that a nation or a region leaves out because nobody knows where their buyers lie
 * @param councils councils among the buyers
 * @param suppliers the page asked for, by rank
 * @param buyers the page asked for, largest known value first
 */
record DefinedMarketEntry(
        long run,
        Map<String, String> definition,
        MeasuresEntry measures,
        int buyerCount,
        int councils,
        int contractsWithoutRegion,
        List<YearEntry> years,
        List<SupplierEntry> suppliers,
        List<BuyerEntry> buyers,
        FigureSource source) {

    /** @param frameworkCeilingGbp no spend; null where not stated */
    record MeasuresEntry(
            int contracts,
            int valuedContracts,
            int suppliers,
            @Nullable BigDecimal awardedGbp,
            int frameworks,
            @Nullable BigDecimal frameworkCeilingGbp,
            ConcentrationEntry concentration,
            SmeEntry smeByValue,
            SmeEntry smeByCount) {

        static MeasuresEntry of(DefinedMeasures measures) {
            return new MeasuresEntry(
                    measures.contracts(),
                    measures.valuedContracts(),
                    measures.suppliers(),
                    measures.awardedGbp(),
                    measures.frameworks(),
                    measures.frameworkCeilingGbp(),
                    ConcentrationEntry.of(measures.concentration()),
                    SmeEntry.of(measures.smeByValue()),
                    SmeEntry.of(measures.smeByCount()));
        }
    }

    /** @param band words of the DOJ/FTC 2023 guidelines; the CMA has none */
    record ConcentrationEntry(
            String status,
            @Nullable String reason,
            int n,
            @Nullable BigDecimal coveragePercent,
            @Nullable BigDecimal hhi,
            @Nullable String band,
            @Nullable BigDecimal topSharePercent,
            @Nullable BigDecimal topFourSharePercent,
            @Nullable BigDecimal effectiveSuppliers) {

        static ConcentrationEntry of(Concentration concentration) {
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
    }

    record SmeEntry(
            String status,
            @Nullable String reason,
            int n,
            @Nullable BigDecimal coveragePercent,
            @Nullable BigDecimal sharePercent,
            @Nullable BigDecimal unknownSharePercent) {

        static SmeEntry of(SmeShare share) {
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

    record YearEntry(int year, MeasuresEntry measures) {}

    record SupplierEntry(
            int rank,
            String supplier,
            String name,
            String size,
            int contracts,
            @Nullable BigDecimal awardedGbp,
            int councils,
            @Nullable BigDecimal sharePercent) {

        static SupplierEntry of(DefinedSupplier supplier) {
            return new SupplierEntry(
                    supplier.rank(),
                    supplier.supplier().value(),
                    supplier.name(),
                    supplier.size().key(),
                    supplier.contracts(),
                    supplier.awardedGbp(),
                    supplier.councils(),
                    supplier.share());
        }
    }

    /** @param councilCode ONS code; null where the buyer is no council */
    record BuyerEntry(
            String buyer,
            String name,
            @Nullable String councilCode,
            int contracts,
            @Nullable BigDecimal awardedGbp) {

        static BuyerEntry of(MarketBuyer buyer) {
            return new BuyerEntry(
                    buyer.buyer().value(), buyer.name(), buyer.councilCode(), buyer.contracts(), buyer.awardedGbp());
        }
    }

    static DefinedMarketEntry of(DefinedMarket market, PageRequested page, FigureSource source) {
        return new DefinedMarketEntry(
                source.run(),
                market.definition().toParameters(),
                MeasuresEntry.of(market.measures()),
                market.buyers().size(),
                market.councils(),
                market.withoutRegion(),
                market.years().stream()
                        .map(year -> new YearEntry(year.year().getValue(), MeasuresEntry.of(year.measures())))
                        .toList(),
                market.suppliers().stream()
                        .skip(page.offset())
                        .limit(page.size())
                        .map(SupplierEntry::of)
                        .toList(),
                market.buyers().stream()
                        .skip(page.offset())
                        .limit(page.size())
                        .map(BuyerEntry::of)
                        .toList(),
                source);
    }
}
