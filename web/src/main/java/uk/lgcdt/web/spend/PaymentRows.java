package uk.lgcdt.web.spend;

import java.util.List;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.spend.SpendPayment;
import uk.lgcdt.infra.spend.SpendPaymentCriteria;
import uk.lgcdt.infra.spend.SpendPaymentRepository;
import uk.lgcdt.web.layout.PagedTable;

/**
 * A list of payments, page by page.
 *
 * @param first its first page, which was read to know whether there is a list
 */
record PaymentRows(PaymentService payments, RunId run, SpendPaymentCriteria criteria, SpendPaymentRepository.Page first)
        implements PagedTable.Rows<SpendPayment> {

    @Override
    public List<SpendPayment> list(int offset, int limit) {
        if (offset == 0 && first.payments().size() >= Math.min(limit, first.lines())) {
            return first.payments();
        }
        return payments.list(run, criteria, offset, limit)
                .map(SpendPaymentRepository.Page::payments)
                .orElseGet(List::of);
    }

    @Override
    public long count() {
        return first.lines();
    }
}
