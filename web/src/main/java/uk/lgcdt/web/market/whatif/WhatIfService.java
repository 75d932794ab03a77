package uk.lgcdt.web.market.whatif;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketNames;
import uk.lgcdt.infra.market.MarketParticipantRepository;
import uk.lgcdt.infra.market.MarketRepository;
import uk.lgcdt.infra.market.MarketSupplier;
import uk.lgcdt.infra.market.SupplierChange;
import uk.lgcdt.infra.market.WhatIf;
import uk.lgcdt.infra.run.RunId;

/** Supposes changes among the suppliers of a market and year. */
@Service
class WhatIfService {

    private final MarketRepository markets;
    private final MarketParticipantRepository participants;
    private final MarketNames names;

    WhatIfService(MarketRepository markets, MarketParticipantRepository participants, MarketNames names) {
        this.markets = markets;
        this.participants = participants;
        this.names = names;
    }

    String nameOf(MarketCode market) {
        return names.nameOf(market);
    }

    Optional<MarketMeasure> find(RunId run, MarketCode market, Year year) {
        return markets.find(run, market, year);
    }

    /** Returns the latest measured year of the market. */
    Optional<MarketMeasure> findLatest(RunId run, MarketCode market) {
        return markets.trend(run, market).reversed().stream().findFirst();
    }

    /** Returns the year that a page's address asks for, the latest measured where it asks for none. */
    Optional<MarketMeasure> findAsked(RunId run, MarketCode market, Optional<String> year) {
        return year.isEmpty()
                ? findLatest(run, market)
                : year.filter(text -> text.matches("[0-9]{4}")).flatMap(text -> find(run, market, Year.parse(text)));
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
