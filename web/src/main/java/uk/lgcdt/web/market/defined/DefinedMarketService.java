package uk.lgcdt.web.market.defined;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.market.MarketRepository;
import uk.lgcdt.infra.market.defined.DefinedMarket;
import uk.lgcdt.infra.market.defined.DefinedMarketRepository;
import uk.lgcdt.infra.market.defined.DefinedMarketRepository.Wanted;
import uk.lgcdt.infra.market.defined.MarketDefinition;
import uk.lgcdt.infra.market.defined.MarketDefinitions;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.reference.CpvCodes;
import uk.lgcdt.infra.reference.CpvDivision;
import uk.lgcdt.infra.reference.CpvGroup;
import uk.lgcdt.infra.reference.ServiceSystem;
import uk.lgcdt.infra.reference.ServiceSystems;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.web.market.defined.MarketNotMeasuredException.Reason;

/** What the pages and the REST resource may ask about markets that a reader defines. */
@Service
class DefinedMarketService {

    private static final long MOST_KEPT = 200_000; // suppliers and buyers, some 40 MB

    private static final int AT_ONCE = 3; // queries
    private static final int PATIENCE = 10; // seconds until it is one's turn

    private final DefinedMarketRepository markets;
    private final MarketRepository measuredMarkets;
    private final MarketDefinitions definitions;
    private final CpvCodes cpv;
    private final Councils councils;
    private final ServiceSystems systems;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** What a run published never changes, so paging and opening a link again need no query. */
    private final Cache<Wanted, DefinedMarket> measured = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((Wanted wanted, DefinedMarket market) -> 1
                    + market.suppliers().size()
                    + market.buyers().size()
                    + market.years().size())
            .build();

    DefinedMarketService(
            DefinedMarketRepository markets,
            MarketRepository measuredMarkets,
            MarketDefinitions definitions,
            CpvCodes cpv,
            Councils councils,
            ServiceSystems systems) {
        this.markets = markets;
        this.measuredMarkets = measuredMarkets;
        this.definitions = definitions;
        this.cpv = cpv;
        this.councils = councils;
        this.systems = systems;
    }

    /**
     * Reads an address's parameters; one given several times is a list.
     *
     * @throws uk.lgcdt.infra.market.defined.InvalidDefinitionException where they define no market
     */
    MarketDefinition read(Map<String, List<String>> parameters) {
        Map<String, String> joined = new LinkedHashMap<>();
        parameters.forEach((name, values) -> joined.put(name, String.join(",", values)));
        return definitions.read(joined);
    }

    /** Reads what {@link MarketDefinition#toQuery} prints. */
    MarketDefinition read(String query) {
        return definitions.read(query);
    }

    DefinedMarket measure(RunId run, MarketDefinition definition) {
        var wanted = new Wanted(run, definition);
        return Objects.requireNonNull(measure(List.of(wanted)).get(wanted));
    }

    /** Measures those that are not at hand with one query. */
    Map<Wanted, DefinedMarket> measure(Collection<Wanted> wanted) {
        return measured.getAll(wanted, missing -> measureAfresh(List.copyOf(missing)));
    }

    /** Wide markets must not take the database from every other page. */
    private Map<Wanted, DefinedMarket> measureAfresh(List<Wanted> wanted) {
        boolean turn = false;
        try {
            turn = turns.tryAcquire(PATIENCE, TimeUnit.SECONDS);
            if (!turn) {
                throw new MarketNotMeasuredException(Reason.BUSY, null);
            }
            return markets.measure(wanted);
        } catch (QueryTimeoutException cause) {
            throw new MarketNotMeasuredException(Reason.TOO_LARGE, cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new MarketNotMeasuredException(Reason.BUSY, cause);
        } finally {
            if (turn) {
                turns.release();
            }
        }
    }

    /** The years that the run's contracts were decided in, latest first. */
    List<Year> listYears(RunId run) {
        return measuredMarkets.measuredYears(run);
    }

    /** Divisions and groups of CPV. */
    List<String> listCodes() {
        return Stream.concat(
                        cpv.divisions().stream().map(CpvDivision::code),
                        cpv.groups().stream().map(CpvGroup::code))
                .sorted()
                .toList();
    }

    /** The name of a code or of its beginning; the digits alone where CPV has none. */
    String nameOf(String prefix) {
        return cpv.nameOf(prefix);
    }

    /** The kinds of systems, by name. */
    List<ServiceSystem> listSystems() {
        return systems.list().stream()
                .sorted(Comparator.comparing(ServiceSystem::name))
                .toList();
    }

    Optional<ServiceSystem> findSystem(String key) {
        return systems.find(key);
    }

    List<Council> listCouncils() {
        return councils.list();
    }

    Council getCouncil(String code) {
        return councils.get(code);
    }
}
