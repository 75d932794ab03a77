package uk.lgcdt.infra.market.defined;

import java.util.List;
import java.util.Optional;

/** The markets that analysts keep. Each change is entered with who made it. */
public interface SavedMarketRepository {

    /** Returns a page of those that are not deleted, by name. */
    List<SavedMarket> list(int offset, int limit);

    long count();

    Optional<SavedMarket> find(long id);

    long save(String name, MarketDefinition definition, String username);

    /** Returns whether there is such a market. */
    boolean rename(long id, String name, String username);

    /** Returns whether there was such a market. */
    boolean delete(long id, String username);

    /** Takes a deletion back; returns whether there was one. */
    boolean restore(long id, String username);

    /** Returns what was done to it, earliest first. */
    List<SavedMarketEvent> history(long id);
}
