package uk.lgcdt.web.market;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.market.MarketBuyer;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketFilter;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketOrder;
import uk.lgcdt.infra.market.MarketParticipantRepository;
import uk.lgcdt.infra.market.MarketRepository;
import uk.lgcdt.infra.market.MarketSupplier;
import uk.lgcdt.infra.market.YearSummary;
import uk.lgcdt.infra.reference.CpvCodes;
import uk.lgcdt.infra.reference.CpvDivision;
import uk.lgcdt.infra.reference.CpvGroup;
import uk.lgcdt.infra.run.RunId;

/** What the pages and the REST resources may ask about markets. */
@Service
class MarketService {

    private final MarketRepository markets;
    private final MarketParticipantRepository participants;
    private final CpvCodes cpv;

    MarketService(MarketRepository markets, MarketParticipantRepository participants, CpvCodes cpv) {
        this.markets = markets;
        this.participants = participants;
        this.cpv = cpv;
    }

    String nameOf(MarketCode market) {
        return cpv.nameOf(market.code());
    }

    List<MarketMeasure> findAll(RunId run, MarketQuery query, MarketOrder order, int offset, int limit) {
        return markets.findAll(run, toFilter(query), order, offset, limit);
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

    private MarketFilter toFilter(MarketQuery query) {
        return new MarketFilter(
                query.year(),
                query.level(),
                namedLike(query.words()),
                query.minimumHhi(),
                query.onlyCalculated(),
                query.onlyTechnology());
    }

    /** Returns the markets whose name holds the words or whose code begins with them; null for all. */
    private @Nullable Set<MarketCode> namedLike(String words) {
        String wanted = words.strip().toLowerCase(Locale.UK);
        if (wanted.isEmpty()) {
            return null;
        }
        return Stream.concat(
                        cpv.divisions().stream().map(CpvDivision::code),
                        cpv.groups().stream().map(CpvGroup::code))
                .filter(code -> code.startsWith(wanted)
                        || cpv.nameOf(code).toLowerCase(Locale.UK).contains(wanted))
                .map(MarketCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
