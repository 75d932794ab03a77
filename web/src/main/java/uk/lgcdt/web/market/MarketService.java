package uk.lgcdt.web.market;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.market.MarketBuyer;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketFilter;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketNames;
import uk.lgcdt.infra.market.MarketOrder;
import uk.lgcdt.infra.market.MarketParticipantRepository;
import uk.lgcdt.infra.market.MarketRepository;
import uk.lgcdt.infra.market.MarketSupplier;
import uk.lgcdt.infra.market.YearSummary;
import uk.lgcdt.infra.market.flag.FlagCount;
import uk.lgcdt.infra.run.FigureSource;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.web.market.flag.FlagService;

/** What the pages and the REST resources may ask about markets. */
@Service
class MarketService {

    private final MarketRepository markets;
    private final MarketParticipantRepository participants;
    private final MarketNames names;
    private final FlagService flags;

    MarketService(
            MarketRepository markets, MarketParticipantRepository participants, MarketNames names, FlagService flags) {
        this.markets = markets;
        this.participants = participants;
        this.names = names;
        this.flags = flags;
    }

    String nameOf(MarketCode market) {
        return names.nameOf(market);
    }

    List<MarketMeasure> findAll(RunId run, MarketQuery query, MarketOrder order, int offset, int limit) {
        return markets.findAll(run, toFilter(query), order, offset, limit);
    }

    /** Returns the same for programs and files, without their source. */
    List<MarketEntry> listEntries(RunId run, MarketQuery query, MarketOrder order, int offset, int limit) {
        List<MarketMeasure> found = findAll(run, query, order, offset, limit);
        Map<MarketCode, FlagCount> flagged = countFlags(run, query, found);
        return found.stream()
                .map(measure -> MarketEntry.of(
                        run.value(),
                        measure,
                        nameOf(measure.market()),
                        flagged.getOrDefault(measure.market(), FlagCount.NONE),
                        null))
                .toList();
    }

    /** Returns a market for programs, with its flags by the thresholds of now. */
    MarketEntry entry(RunId run, MarketMeasure measure, FigureSource source) {
        MarketCode market = measure.market();
        FlagCount flagged =
                flags.count(run, List.of(market), measure.year(), null).getOrDefault(market, FlagCount.NONE);
        return MarketEntry.of(run.value(), measure, nameOf(market), flagged, source);
    }

    long count(RunId run, MarketQuery query) {
        return markets.count(run, toFilter(query));
    }

    List<YearSummary> summarise(RunId run, MarketQuery query) {
        return markets.summarise(run, toFilter(query));
    }

    Optional<MarketMeasure> find(RunId run, MarketCode market, Year year) {
        return markets.find(run, market, year);
    }

    List<Year> measuredYears(RunId run) {
        return markets.measuredYears(run);
    }

    List<MarketMeasure> trend(RunId run, MarketCode market) {
        return markets.trend(run, market);
    }

    List<MarketSupplier> listSuppliers(RunId run, MarketCode market, Year year, int offset, int limit) {
        return participants.listSuppliers(run, market, year, offset, limit);
    }

    long countSuppliers(RunId run, MarketCode market, Year year) {
        return participants.countSuppliers(run, market, year);
    }

    List<MarketBuyer> listBuyers(RunId run, MarketCode market, Year year, int offset, int limit) {
        return participants.listBuyers(run, market, year, offset, limit);
    }

    long countBuyers(RunId run, MarketCode market, Year year) {
        return participants.countBuyers(run, market, year);
    }

    FlagService flags() {
        return flags;
    }

    /** Counts the flags of a page of the year's markets with one query. */
    Map<MarketCode, FlagCount> countFlags(RunId run, MarketQuery query, List<MarketMeasure> page) {
        return flags.count(run, page.stream().map(MarketMeasure::market).toList(), query.year(), query.on());
    }

    private MarketFilter toFilter(MarketQuery query) {
        return new MarketFilter(
                query.year(),
                query.level(),
                namedLike(query.words()),
                query.minimumHhi(),
                query.onlyCalculated(),
                query.onlyTechnology(),
                query.flag() == null ? null : query.flag().key(),
                flags.momentOf(query.on()));
    }

    /** Returns the markets whose name holds the words or whose code begins with them; null for all. */
    private @Nullable Set<MarketCode> namedLike(String words) {
        return words.isBlank() ? null : names.namedLike(words);
    }
}
