package uk.lgcdt.web.market;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.infra.market.MarketFigureRepository;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketParticipantRepository;
import uk.lgcdt.infra.market.Sellers;
import uk.lgcdt.infra.market.YearShare;
import uk.lgcdt.infra.run.RunId;

/** What the pages may ask about all measures of a market, and about its suppliers over the years. */
@Service
public class MarketFigureService {

    /** How many suppliers are followed over the years. */
    static final int FOLLOWED = 5;

    private final MarketFigureRepository figures;
    private final MarketParticipantRepository participants;

    MarketFigureService(MarketFigureRepository figures, MarketParticipantRepository participants) {
        this.figures = figures;
        this.participants = participants;
    }

    /** Returns every figure of the market and year, headlines first. */
    public List<MarketFigure> listFigures(RunId run, MarketMeasure measure) {
        return ofYear(measure, listFurther(run, measure.market()));
    }

    /** Returns what is measured of the market beside the headlines, in all its years. */
    public List<MarketFigure> listFurther(RunId run, MarketCode market) {
        return figures.listFigures(run, market);
    }

    /** Returns the headlines, then those of the figures that are of their year; a headline is not told twice. */
    static List<MarketFigure> ofYear(MarketMeasure measure, List<MarketFigure> further) {
        Map<String, MarketFigure> figures = new LinkedHashMap<>();
        Stream.concat(
                        HeadlineFigures.of(measure).stream(),
                        further.stream().filter(figure -> figure.year().equals(measure.year())))
                .forEach(figure -> figures.putIfAbsent(figure.measure() + " " + figure.basis(), figure));
        return List.copyOf(figures.values());
    }

    /** Returns the year's figures with all companies of a group as one seller. */
    List<MarketFigure> listOfGroups(RunId run, MarketMeasure measure) {
        return figures.listFigures(run, measure.market(), Sellers.GROUPS).stream()
                .filter(figure -> figure.year().equals(measure.year()))
                .toList();
    }

    /** Returns what the year's five largest suppliers held in every year in which they won. */
    List<YearShare> sharesOverTime(RunId run, MarketMeasure measure) {
        return participants.listSharesOfFirst(run, measure.market(), measure.year(), FOLLOWED);
    }
}
