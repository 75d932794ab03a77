package uk.lgcdt.web.identity;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.account.Account;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.identity.DoubtfulPair;
import uk.lgcdt.infra.identity.IdentityRepository;
import uk.lgcdt.infra.organisation.NodePair;
import uk.lgcdt.infra.organisation.SupplierDecision;
import uk.lgcdt.infra.organisation.SupplierDecisionRepository;
import uk.lgcdt.infra.organisation.Verdict;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.web.security.CurrentAccount;

/** What analysts are asked about names, and what they decide. Each decision is kept for good with who made or undid it. */
@Service
@PreAuthorize("hasAnyRole('" + Role.ANALYST + "', '" + Role.ADMINISTRATOR + "')")
class ReviewService {

    /** Characters. */
    static final int LONGEST_REASON = 1_000;

    private final IdentityRepository identities;
    private final SupplierDecisionRepository decisions;
    private final CurrentAccount current;
    private final Clock clock;

    ReviewService(
            IdentityRepository identities, SupplierDecisionRepository decisions, CurrentAccount current, Clock clock) {
        this.identities = identities;
        this.decisions = decisions;
        this.current = current;
        this.clock = clock;
    }

    List<DoubtfulPair> listDoubtful(RunId run, int offset, int limit) {
        return identities.listDoubtful(run, offset, limit);
    }

    long countDoubtful(RunId run) {
        return identities.countDoubtful(run);
    }

    /**
     * Decides about two names, for every refresh from now on.
     *
     * @throws uk.lgcdt.infra.organisation.AlreadyDecidedException where somebody has
     */
    SupplierDecision decide(NodePair pair, Verdict verdict, String reason) {
        String text = reason.strip();
        if (text.isEmpty() || text.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "A decision needs a reason of at most " + LONGEST_REASON + " characters");
        }
        return decisions.store(pair, verdict, text, username(), clock.instant());
    }

    /** Takes a decision back; false where somebody had already. */
    boolean undo(SupplierDecision decision) {
        return decisions.undo(decision.id(), username(), clock.instant());
    }

    List<SupplierDecision> list(int offset, int limit) {
        return decisions.list(offset, limit);
    }

    long count() {
        return decisions.count();
    }

    /** Returns what was decided or undone since the run shown began: the next refresh takes it into account. */
    List<SupplierDecision> listPending(Publication publication) {
        return decisions.listChangedSince(publication.startedAt());
    }

    private String username() {
        return current.find()
                .map(Account::username)
                .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
