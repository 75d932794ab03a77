package uk.lgcdt.web.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.PublicBodies;
import uk.lgcdt.infra.reference.PublicBody;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.spend.PaidSupplier;
import uk.lgcdt.infra.spend.SpendMonth;
import uk.lgcdt.infra.spend.SpendRepository;
import uk.lgcdt.infra.spend.VatBasis;

/** What pages may ask about what councils paid. */
@Service
class SpendService {

    private final SpendRepository spend;
    private final PublicBodies bodies;

    SpendService(SpendRepository spend, PublicBodies bodies) {
        this.spend = spend;
        this.bodies = bodies;
    }

    /** Returns the code that a buyer pays under: always a council's, another body's where it published payments. */
    Optional<String> findPayer(RunId run, String name, Optional<Council> council) {
        return council.map(Council::code)
                .or(() -> bodies.find(name)
                        .map(PublicBody::code)
                        .filter(code -> !spend.listMonths(run, code).isEmpty()));
    }

    List<SpendMonth> listMonths(RunId run, String councilCode) {
        return spend.listMonths(run, councilCode);
    }

    List<PaidSupplier> listLargestSuppliers(RunId run, String councilCode, VatBasis basis, int limit) {
        return spend.listLargestSuppliers(run, councilCode, basis, limit);
    }
}
