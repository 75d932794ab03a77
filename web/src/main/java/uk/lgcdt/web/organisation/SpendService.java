package uk.lgcdt.web.organisation;

import java.util.List;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.spend.PaidSupplier;
import uk.lgcdt.infra.spend.SpendMonth;
import uk.lgcdt.infra.spend.SpendRepository;
import uk.lgcdt.infra.spend.VatBasis;

/** What pages may ask about what councils paid. */
@Service
class SpendService {

    private final SpendRepository spend;

    SpendService(SpendRepository spend) {
        this.spend = spend;
    }

    List<SpendMonth> listMonths(RunId run, String councilCode) {
        return spend.listMonths(run, councilCode);
    }

    List<PaidSupplier> listLargestSuppliers(RunId run, String councilCode, VatBasis basis, int limit) {
        return spend.listLargestSuppliers(run, councilCode, basis, limit);
    }
}
