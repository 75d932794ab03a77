package uk.lgcdt.infra.spend;

import java.util.List;
import java.util.Optional;
import uk.lgcdt.infra.run.RunId;

/** The single payments that a run's figures of spend are added up from. */
public interface SpendPaymentRepository {

    /**
     * One page of payments.
     *
     * @param payments largest first, then latest
     * @param lines how many there are on all pages
     */
    record Page(List<SpendPayment> payments, long lines) {

        public Page {
            payments = List.copyOf(payments);
        }
    }

    /** Returns nothing where the run's payments have been tidied away; its figures stay. */
    Optional<Page> list(RunId run, SpendPaymentCriteria criteria, int offset, int limit);
}
