package uk.lgcdt.infra.organisation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What people decided about names of suppliers. Nothing is ever removed; a decision can be undone once. */
public interface SupplierDecisionRepository {

    /** @throws AlreadyDecidedException where a decision about the two stands */
    SupplierDecision store(NodePair pair, Verdict verdict, String reason, String username, Instant at);

    /** Returns whether it stood until now. */
    boolean undo(long id, String username, Instant at);

    /** Returns all of them, latest first. */
    List<SupplierDecision> list(int offset, int limit);

    long count();

    /** Returns those that stand and concern any of these nodes, earliest first. */
    List<SupplierDecision> listOpenOf(Collection<String> nodes);

    /** Returns those made or undone after a time, latest first: what a refresh since then has not taken into account. */
    List<SupplierDecision> listChangedSince(Instant since);

    /** Returns a digest of those that stand: it stays the same as long as nobody decides or undoes. */
    String digestOfOpen();
}
