package uk.lgcdt.web.servicesystem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.account.Account;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.notice.Ocid;
import uk.lgcdt.infra.reference.ServiceSystem;
import uk.lgcdt.infra.reference.ServiceSystems;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.servicesystem.AwardSystem;
import uk.lgcdt.infra.servicesystem.InstalledSystem;
import uk.lgcdt.infra.servicesystem.ServiceSystemRepository;
import uk.lgcdt.infra.servicesystem.SystemCoverage;
import uk.lgcdt.infra.servicesystem.SystemDecision;
import uk.lgcdt.infra.servicesystem.SystemDecisionRepository;
import uk.lgcdt.web.security.CurrentAccount;

/** What may be asked about service systems, and decided by analysts. */
@Service
public class ServiceSystemService {

    private static final String ANALYST = "hasAnyRole('" + Role.ANALYST + "', '" + Role.ADMINISTRATOR + "')";

    private final ServiceSystemRepository found;
    private final SystemDecisionRepository decisions;
    private final ServiceSystems systems;
    private final CurrentAccount current;

    ServiceSystemService(
            ServiceSystemRepository found,
            SystemDecisionRepository decisions,
            ServiceSystems systems,
            CurrentAccount current) {
        this.found = found;
        this.decisions = decisions;
        this.systems = systems;
        this.current = current;
    }

    List<InstalledSystem> listInstalled(RunId run) {
        return found.listInstalled(run);
    }

    SystemCoverage coverage(RunId run) {
        return found.coverage(run);
    }

    List<AwardSystem> listOfProcess(RunId run, Ocid ocid) {
        return found.listOfProcess(run, ocid);
    }

    List<SystemDecision> listDecisions(Ocid ocid) {
        return decisions.listOfProcess(ocid);
    }

    /** All kinds, in the table's order. */
    List<ServiceSystem> kinds() {
        return systems.list();
    }

    String nameOf(String system) {
        return systems.find(system).map(ServiceSystem::name).orElse(system);
    }

    /** Whether the buttons are shown; the methods below ask again. */
    boolean mayDecide() {
        return current.has(Role.ANALYST) || current.has(Role.ADMINISTRATOR);
    }

    /** @param system null for none of the kinds */
    @PreAuthorize(ANALYST)
    public void decide(Ocid ocid, String awardId, @Nullable String system, String reason) {
        if (system != null && systems.find(system).isEmpty()) {
            throw new IllegalArgumentException("Not a service system: " + system);
        }
        decisions.decide(ocid, awardId, system, reason.strip(), username());
    }

    @PreAuthorize(ANALYST)
    public void undo(Ocid ocid, String awardId, String reason) {
        decisions.undo(ocid, awardId, reason.strip(), username());
    }

    private String username() {
        return current.find()
                .map(Account::username)
                .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
