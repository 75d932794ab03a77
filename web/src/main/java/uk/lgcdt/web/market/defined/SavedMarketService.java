package uk.lgcdt.web.market.defined;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.account.Account;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.market.defined.DefinedMarket;
import uk.lgcdt.infra.market.defined.DefinedMarketRepository.Wanted;
import uk.lgcdt.infra.market.defined.InvalidDefinitionException;
import uk.lgcdt.infra.market.defined.MarketDefinition;
import uk.lgcdt.infra.market.defined.SavedMarket;
import uk.lgcdt.infra.market.defined.SavedMarketRepository;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.publication.PublicationService;
import uk.lgcdt.web.security.CurrentAccount;

/** The markets that analysts keep; every change is entered with the name of who made it. */
@Service
@PreAuthorize("hasAnyRole('" + Role.ANALYST + "', '" + Role.ADMINISTRATOR + "')")
class SavedMarketService {

    private final SavedMarketRepository saved;
    private final DefinedMarketService markets;
    private final PublicationService publications;
    private final CurrentAccount current;

    SavedMarketService(
            SavedMarketRepository saved,
            DefinedMarketService markets,
            PublicationService publications,
            CurrentAccount current) {
        this.saved = saved;
        this.markets = markets;
        this.publications = publications;
        this.current = current;
    }

    /** Returns a page of saved markets with their figures in the current run and in the one before: one query for all. */
    List<SavedMarketEntry> list(int offset, int limit) {
        Optional<Publication> now = publications.findCurrent();
        Optional<Publication> before = now.flatMap(publications::findBefore);
        List<SavedMarket> page = saved.list(offset, limit);
        List<Wanted> wanted = new ArrayList<>();
        for (SavedMarket market : page) {
            definitionOf(market)
                    .ifPresent(definition -> Stream.of(now, before)
                            .flatMap(Optional::stream)
                            .forEach(run -> wanted.add(new Wanted(run.run(), definition))));
        }
        Map<Wanted, DefinedMarket> measured = measure(wanted);
        return page.stream()
                .map(market -> new SavedMarketEntry(
                        market,
                        definitionOf(market),
                        figures(measured, now, market),
                        figures(measured, before, market),
                        before.isPresent()))
                .toList();
    }

    long count() {
        return saved.count();
    }

    long save(String name, MarketDefinition definition) {
        return saved.save(checked(name), definition, username());
    }

    boolean rename(long id, String name) {
        return saved.rename(id, checked(name), username());
    }

    boolean delete(long id) {
        return saved.delete(id, username());
    }

    /** Takes a deletion back. */
    boolean restore(long id) {
        return saved.restore(id, username());
    }

    /** Where all together take too long, none has figures; each still opens on its own page. */
    private Map<Wanted, DefinedMarket> measure(List<Wanted> wanted) {
        try {
            return markets.measure(wanted);
        } catch (MarketNotMeasuredException notMeasured) {
            return Map.of();
        }
    }

    private Optional<DefinedMarket> figures(
            Map<Wanted, DefinedMarket> measured, Optional<Publication> run, SavedMarket market) {
        return run.flatMap(publication -> definitionOf(market)
                .flatMap(definition -> Optional.ofNullable(measured.get(new Wanted(publication.run(), definition)))));
    }

    /** Empty where it cannot be read any more, such as when a council was divided since. */
    private Optional<MarketDefinition> definitionOf(SavedMarket market) {
        try {
            return Optional.of(markets.read(market.definition()));
        } catch (InvalidDefinitionException unreadable) {
            return Optional.empty();
        }
    }

    private static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > SavedMarket.LONGEST_NAME) {
            throw new IllegalArgumentException("A saved market's name has 1 to " + SavedMarket.LONGEST_NAME
                    + " characters, not " + stripped.length());
        }
        return stripped;
    }

    private String username() {
        return current.find()
                .map(Account::username)
                .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
