package uk.lgcdt.web.spend;

import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.spend.SpendPaymentCriteria;
import uk.lgcdt.infra.spend.SpendPaymentRepository;

/** What pages and REST may ask about single payments. */
@Service
class PaymentService {

    private final SpendPaymentRepository payments;
    private final Councils councils;

    PaymentService(SpendPaymentRepository payments, Councils councils) {
        this.payments = payments;
        this.councils = councils;
    }

    /** Returns nothing where the run's payments have been tidied away. */
    Optional<SpendPaymentRepository.Page> list(RunId run, SpendPaymentCriteria criteria, int offset, int limit) {
        return payments.list(run, criteria, offset, limit);
    }

    /** The council's name; the code of a body that is none. */
    String nameOf(String code) {
        return councils.findByCode(code).map(Council::name).orElse(code);
    }
}
