package uk.lgcdt.web.market.compare;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketRepository;
import uk.lgcdt.infra.reference.CpvCodes;
import uk.lgcdt.infra.reference.CpvDivision;
import uk.lgcdt.infra.reference.CpvGroup;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.web.market.MarketFigureService;

/** What the comparison of two markets asks. */
@Service
class MarketComparisonService {

    private final MarketRepository markets;
    private final MarketFigureService figures;
    private final CpvCodes cpv;

    MarketComparisonService(MarketRepository markets, MarketFigureService figures, CpvCodes cpv) {
        this.markets = markets;
        this.figures = figures;
        this.cpv = cpv;
    }

    String nameOf(MarketCode market) {
        return cpv.nameOf(market.code());
    }

    /** Returns every market there can be, by code: whether one was measured is said when it is asked for. */
    List<MarketCode> listMarkets() {
        return Stream.concat(
                        cpv.divisions().stream().map(CpvDivision::code),
                        cpv.groups().stream().map(CpvGroup::code))
                .map(MarketCode::new)
                .sorted()
                .toList();
    }

    /** Returns the years with a measured market, latest first. */
    List<Year> measuredYears(RunId run) {
        return markets.measuredYears(run);
    }

    /** Returns a side of the comparison; empty where the market was not measured in the year. */
    Optional<Compared> find(RunId run, @Nullable MarketCode market, @Nullable Year year) {
        return market == null || year == null
                ? Optional.empty()
                : markets.find(run, market, year)
                        .map(measure -> new Compared(nameOf(market), measure, figures.listFigures(run, measure)));
    }
}
