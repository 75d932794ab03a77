package uk.lgcdt.web.organisation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.spend.FinancialYear;
import uk.lgcdt.infra.spend.SpendPaymentCriteria;
import uk.lgcdt.infra.spend.SpendSummary;
import uk.lgcdt.infra.spend.VatBasis;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.spend.PaymentAddress;

/** What a buyer paid in each financial year, and how concentrated that is; each VAT basis by itself. */
class SpendYears extends Div {

    /** @param years financial years, latest first; those of all bases together are left out */
    SpendYears(Publication publication, List<SpendSummary> years) {
        List<SpendSummary> ofOneBasis =
                years.stream().filter(year -> !year.vatBasis().equals("all")).toList();
        if (ofOneBasis.isEmpty()) {
            return;
        }
        add(
                new Paragraph(getTranslation("buyer.years.lead")),
                new HtmlTable<SpendSummary>(getTranslation("buyer.years.caption"))
                        .text(getTranslation("buyer.years.year"), SpendSummary::period)
                        .component(getTranslation("buyer.years.basis"), year -> payments(publication, year))
                        .number(getTranslation("buyer.spend.lines"), year -> Figures.count(year.lines()))
                        .number(getTranslation("buyer.spend.paid"), year -> Figures.pounds(year.paidGbp()))
                        .number(getTranslation("buyer.years.suppliers"), year -> Figures.count(year.suppliers()))
                        .number(getTranslation("buyer.years.top", 5), year -> percent(year.top5Share()))
                        .number(getTranslation("buyer.years.top", 10), year -> percent(year.top10Share()))
                        .number(getTranslation("buyer.years.top", 20), year -> percent(year.top20Share()))
                        .number(getTranslation("buyer.years.hhi"), this::hhi)
                        .rows(ofOneBasis));
    }

    private Anchor payments(Publication publication, SpendSummary year) {
        VatBasis basis = VatBasis.get(year.vatBasis());
        return new Anchor(
                PaymentAddress.page(
                        publication.run(),
                        new SpendPaymentCriteria(
                                year.buyer(),
                                basis,
                                null,
                                null,
                                FinancialYear.find(year.period()).orElse(null))),
                getTranslation("buyer.spend.basis." + basis.word()));
    }

    private String hhi(SpendSummary year) {
        @Nullable BigDecimal hhi = year.hhi();
        @Nullable String reason = year.reason();
        if (hhi != null) {
            return Figures.number(hhi, 0);
        }
        return reason == null
                ? getTranslation("comparison.unknown")
                : getTranslation("comparison.insufficient", getTranslation("measure.reason." + reason));
    }

    private String percent(@Nullable BigDecimal share) {
        return share == null ? getTranslation("comparison.unknown") : Figures.percent(share);
    }
}
