package uk.lgcdt.web.organisation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.PublicBodies;
import uk.lgcdt.infra.reference.PublicBody;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.spend.PaidSupplier;
import uk.lgcdt.infra.spend.Payer;
import uk.lgcdt.infra.spend.PeriodKind;
import uk.lgcdt.infra.spend.SpendMonth;
import uk.lgcdt.infra.spend.SpendRepository;
import uk.lgcdt.infra.spend.SpendSummary;
import uk.lgcdt.infra.spend.SpendSummaryRepository;
import uk.lgcdt.infra.spend.VatBasis;

/** What pages may ask about what councils paid. */
@Service
class SpendService {

    private static final int YEARS = 20;

    /** With all of them together. */
    private static final int BASES = VatBasis.values().length + 1;

    static final int PAYERS = 50;

    private final SpendRepository spend;
    private final SpendSummaryRepository summaries;
    private final PublicBodies bodies;

    SpendService(SpendRepository spend, SpendSummaryRepository summaries, PublicBodies bodies) {
        this.spend = spend;
        this.summaries = summaries;
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

    /** Returns who paid a supplier, most first, at most {@link #PAYERS}. */
    List<Payer> listPayers(RunId run, SupplierId supplier) {
        return spend.listPayers(run, supplier, PAYERS);
    }

    /** The name of the council or other body that pays under a code; the code where nobody has it. */
    String nameOf(String code) {
        return bodies.findByCode(code).map(PublicBody::name).orElse(code);
    }

    /** Returns a buyer's summaries, latest period first; every kind of period and every basis where none is named. */
    List<SpendSummary> listSummaries(
            RunId run, String payer, @Nullable PeriodKind kind, @Nullable String basis, int offset, int limit) {
        return summaries.list(run, payer, kind, basis, offset, limit);
    }

    /** Returns the latest financial years of a payer, latest first, each once for each basis and once for all. */
    List<SpendSummary> listFinancialYears(RunId run, String payer) {
        return summaries.list(run, payer, PeriodKind.FINANCIAL_YEAR, null, 0, YEARS * BASES);
    }

    long countSummaries(RunId run, String payer, @Nullable PeriodKind kind, @Nullable String basis) {
        return summaries.count(run, payer, kind, basis);
    }
}
