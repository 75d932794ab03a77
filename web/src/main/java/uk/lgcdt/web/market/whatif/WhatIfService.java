package uk.lgcdt.web.market.whatif;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketParticipantRepository;
import uk.lgcdt.infra.market.MarketRepository;
import uk.lgcdt.infra.market.MarketSupplier;
import uk.lgcdt.infra.market.SupplierChange;
import uk.lgcdt.infra.market.WhatIf;
import uk.lgcdt.infra.reference.CpvCodes;
import uk.lgcdt.infra.run.RunId;

/** Supposes changes among the suppliers of a market and year. */
@Service
class WhatIfService {

    private final MarketRepository markets;
    private final MarketParticipantRepository participants;
    private final CpvCodes cpv;

    WhatIfService(MarketRepository markets, MarketParticipantRepository participants, CpvCodes cpv) {
        this.markets = markets;
        this.participants = participants;
        this.cpv = cpv;
    }

    String nameOf(MarketCode market) {
        return cpv.nameOf(market.code());
    }

    Optional<MarketMeasure> find(RunId run, MarketCode market, Year year) {
        return markets.find(run, market, year);
    }

    /** Returns the latest measured year of the market. */
    Optional<MarketMeasure> findLatest(RunId run, MarketCode market) {
        return markets.trend(run, market).reversed().stream().findFirst();
    }

    /** Returns the suppliers whose value is known, largest first; the others hold no share that could change. */
    List<MarketSupplier> listValued(RunId run, MarketCode market, Year year) {
        return participants.listSuppliers(run, market, year, 0, Integer.MAX_VALUE).stream()
                .filter(supplier -> supplier.awardedGbp() != null)
                .toList();
    }

    /** Returns the market before and after; empty where no value is left. */
    static Optional<WhatIf.Outcome> suppose(List<MarketSupplier> valued, SupplierChange change) {
        return WhatIf.of(
                valued.stream()
                        .filter(supplier -> supplier.awardedGbp() != null)
                        .collect(Collectors.toMap(MarketSupplier::supplier, WhatIfService::known)),
                change);
    }

    private static BigDecimal known(MarketSupplier supplier) {
        return Optional.ofNullable(supplier.awardedGbp()).orElseThrow();
    }
}
