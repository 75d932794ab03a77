package uk.lgcdt.web.market.export;

import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketNames;
import uk.lgcdt.infra.market.MarketParticipantRepository;
import uk.lgcdt.infra.market.MarketRepository;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.market.MarketFigureService;
import uk.lgcdt.web.publication.Addresses;
import uk.lgcdt.web.publication.PermanentLink;
import uk.lgcdt.web.publication.PublicationService;

/** Gathers what the files about a market and year hold. */
@Service
class MarketExportService {

    private static final int LARGEST = 10;

    private final MarketRepository markets;
    private final MarketParticipantRepository participants;
    private final MarketFigureService figures;
    private final PublicationService publications;
    private final MarketNames names;

    MarketExportService(
            MarketRepository markets,
            MarketParticipantRepository participants,
            MarketFigureService figures,
            PublicationService publications,
            MarketNames names) {
        this.markets = markets;
        this.participants = participants;
        this.figures = figures;
        this.publications = publications;
        this.names = names;
    }

    /**
     * @param year the latest measured one when null
     * @param run the current one when null
     */
    MarketExport get(MarketCode market, @Nullable Year year, @Nullable String run) {
        Publication publication = publications.get(run);
        MarketMeasure measure = find(publication, market, year)
                .orElseThrow(() -> new NothingFoundException(
                        "Market %s was not measured%s".formatted(market, year == null ? "" : " in " + year)));
        return new MarketExport(
                names.nameOf(market),
                measure,
                figures.listFigures(publication.run(), measure),
                participants.listSuppliers(publication.run(), market, measure.year(), 0, LARGEST),
                publications.sourceOf(publication, FigureFamily.MARKET),
                PermanentLink.onSite(Addresses.lasting(publication).market(market, measure.year())));
    }

    private Optional<MarketMeasure> find(Publication publication, MarketCode market, @Nullable Year year) {
        return year == null
                ? markets.trend(publication.run(), market).reversed().stream().findFirst()
                : markets.find(publication.run(), market, year);
    }
}
