package uk.lgcdt.web.market.compare;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketNames;
import uk.lgcdt.infra.market.MarketRepository;
import uk.lgcdt.infra.reference.CpvCodes;
import uk.lgcdt.infra.reference.CpvDivision;
import uk.lgcdt.infra.reference.CpvGroup;
import uk.lgcdt.infra.reference.ServiceSystem;
import uk.lgcdt.infra.reference.ServiceSystems;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.web.market.MarketFigureService;

/** What the comparison of two markets asks. */
@Service
class MarketComparisonService {

    private final MarketRepository markets;
    private final MarketFigureService figures;
    private final CpvCodes cpv;
    private final ServiceSystems systems;
    private final MarketNames names;

    MarketComparisonService(
            MarketRepository markets,
            MarketFigureService figures,
            CpvCodes cpv,
            ServiceSystems systems,
            MarketNames names) {
        this.markets = markets;
        this.figures = figures;
        this.cpv = cpv;
        this.systems = systems;
        this.names = names;
    }

    String nameOf(MarketCode market) {
        return names.nameOf(market);
    }

    /** Returns every market there can be, service systems last, by code: whether one was measured is said when it is asked for. */
    List<MarketCode> listMarkets() {
        return Stream.of(
                        cpv.divisions().stream().map(CpvDivision::code).map(MarketCode::new),
                        cpv.groups().stream().map(CpvGroup::code).map(MarketCode::new),
                        systems.list().stream().map(ServiceSystem::key).map(MarketCode::ofSystem))
                .flatMap(kind -> kind)
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
