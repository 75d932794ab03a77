package uk.lgcdt.infra.identity;

import java.util.List;
import java.util.Optional;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.RunId;

/** Which names a run took for one supplier, which it kept apart, and how that changed from run to run. */
public interface IdentityRepository {

    /** Returns a page of a supplier's names, most rows first. */
    List<WrittenName> listNames(RunId run, SupplierId supplier, int offset, int limit);

    long countNames(RunId run, SupplierId supplier);

    /** Returns pairs of a supplier's own names, the least sure first. */
    List<WeighedPair> listJoined(RunId run, SupplierId supplier, int offset, int limit);

    long countJoined(RunId run, SupplierId supplier);

    /** Returns pairs of a supplier's names with others' that were kept apart, the nearest to being joined first. */
    List<WeighedPair> listKeptApart(RunId run, SupplierId supplier, int offset, int limit);

    long countKeptApart(RunId run, SupplierId supplier);

    /** Returns what went to or from a supplier in the runs up to this one, latest first. */
    List<IdentityChange> listChanges(RunId run, SupplierId supplier, int limit);

    /**
     * Returns the supplier that has, in this run, most of what an id stood for in earlier ones, or of the name that it
     * stands for; the id itself where that still has names, empty where nothing is known of it.
     */
    Optional<SupplierId> findSuccessor(RunId run, SupplierId earlier);

    /**
     * Returns a page of the pairs below {@link uk.lgcdt.infra.organisation.SupplierPair#SURE_BITS} that nobody has
     * decided, those first that would move most money.
     */
    List<DoubtfulPair> listDoubtful(RunId run, int offset, int limit);

    long countDoubtful(RunId run);
}
