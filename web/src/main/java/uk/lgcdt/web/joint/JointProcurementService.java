package uk.lgcdt.web.joint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.account.Account;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.joint.Actor;
import uk.lgcdt.infra.joint.Change;
import uk.lgcdt.infra.joint.JointProcurement;
import uk.lgcdt.infra.joint.JointProcurementEvent;
import uk.lgcdt.infra.joint.JointProcurementFilter;
import uk.lgcdt.infra.joint.JointProcurementRepository;
import uk.lgcdt.infra.joint.JointProcurementSummary;
import uk.lgcdt.infra.joint.Origin;
import uk.lgcdt.infra.joint.Outline;
import uk.lgcdt.infra.joint.RefusedChangeException;
import uk.lgcdt.infra.joint.StaleChangeException;
import uk.lgcdt.infra.opportunity.Opportunity;
import uk.lgcdt.infra.opportunity.OpportunityContract;
import uk.lgcdt.infra.opportunity.OpportunityRepository;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.publication.PublicationService;
import uk.lgcdt.web.security.CurrentAccount;

/** What pages and REST may ask about joint procurements and do with them: to each council its own view. */
@Service
public class JointProcurementService {

    private static final String COUNCIL_OFFICER = "hasRole('" + Role.COUNCIL_OFFICER + "')";

    private final JointProcurementRepository jointProcurements;
    private final OpportunityRepository opportunities;
    private final PublicationService publications;
    private final Councils councils;
    private final CurrentAccount current;
    private final Clock clock;

    JointProcurementService(
            JointProcurementRepository jointProcurements,
            OpportunityRepository opportunities,
            PublicationService publications,
            Councils councils,
            CurrentAccount current,
            Clock clock) {
        this.jointProcurements = jointProcurements;
        this.opportunities = opportunities;
        this.publications = publications;
        this.councils = councils;
        this.current = current;
        this.clock = clock;
    }

    /** Lists the public ones and those that the asking council has a part in. */
    public List<JointProcurementSummary> list(String words, boolean mine, int offset, int limit) {
        return jointProcurements.list(filter(words, mine), offset, limit);
    }

    public int count(String words, boolean mine) {
        return jointProcurements.count(filter(words, mine));
    }

    /** Returns what may be seen of one; empty if that is nothing. */
    public Optional<VisibleJointProcurement> find(long id) {
        return jointProcurements
                .find(id)
                .map(one -> VisibleJointProcurement.of(one, council()))
                .filter(VisibleJointProcurement::isVisible);
    }

    /** Returns what happened, latest first; empty for all but members, since it tells amounts. */
    public List<JointProcurementEvent> listEvents(long id) {
        return jointProcurements
                .find(id)
                .filter(one -> one.standingOf(council()).isMember())
                .map(one -> jointProcurements.listEvents(one.id()))
                .orElse(List.of());
    }

    /** Returns an opportunity of the published run, to start from. */
    @PreAuthorize(COUNCIL_OFFICER)
    public Optional<Opportunity> findOpportunity(String id) {
        return publications.findCurrent().map(Publication::run).flatMap(run -> opportunities.find(run, id));
    }

    /** Returns the codes of the councils whose contracts made the suggestion. */
    @PreAuthorize(COUNCIL_OFFICER)
    public Set<String> councilsOf(Origin origin) {
        return opportunities.listContracts(origin.run(), origin.opportunityId()).stream()
                .map(OpportunityContract::councilCode)
                .collect(Collectors.toSet());
    }

    /**
     * Starts one as a draft, led by the asking council.
     *
     * @return its id
     */
    @PreAuthorize(COUNCIL_OFFICER)
    public long start(Outline outline, @Nullable Origin origin) {
        Actor actor = actor();
        return jointProcurements
                .store(JointProcurement.start(outline, origin, actor), actor)
                .id();
    }

    /**
     * Makes a change to what was seen.
     *
     * @throws StaleChangeException if it has been changed since
     * @throws RefusedChangeException if the asking council cannot make it, or not now
     */
    @PreAuthorize(COUNCIL_OFFICER)
    public void change(VisibleJointProcurement seen, Change change) {
        Actor actor = actor();
        JointProcurement present = jointProcurements
                .find(seen.summary().id())
                .filter(one ->
                        VisibleJointProcurement.of(one, actor.councilCode()).isVisible())
                .orElseThrow(() -> new AccessDeniedException("Not a joint procurement of this council"));
        if (present.version() != seen.version()) {
            throw new StaleChangeException(
                    jointProcurements.listEvents(present.id()).getFirst().username());
        }
        if (change instanceof Change.Invite invite) {
            requireCouncils(invite);
        }
        jointProcurements.update(present.after(change, actor), change, actor);
    }

    /** Today, where the councils are. */
    LocalDate today() {
        return new Actor("", "", clock.instant()).today();
    }

    private void requireCouncils(Change.Invite invite) {
        if (invite.councilCodes().isEmpty()
                || !invite.councilCodes().stream()
                        .allMatch(code -> councils.findByCode(code).isPresent())) {
            throw new RefusedChangeException(RefusedChangeException.Reason.UNKNOWN_COUNCIL);
        }
    }

    private JointProcurementFilter filter(String words, boolean mine) {
        return JointProcurementFilter.of(council()).withMine(mine).withWords(words);
    }

    private String council() {
        return current.findCouncil().orElse("");
    }

    private Actor actor() {
        Account account = current.find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        String council = account.council()
                .orElseThrow(() -> new AccessDeniedException(account.username() + " acts for no council"));
        return new Actor(account.username(), council, clock.instant());
    }
}
