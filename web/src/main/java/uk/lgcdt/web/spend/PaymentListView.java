package uk.lgcdt.web.spend;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.runtime.ReadingLimitException;
import uk.lgcdt.infra.spend.SpendPayment;
import uk.lgcdt.infra.spend.SpendPaymentCriteria;
import uk.lgcdt.infra.spend.SpendPaymentRepository;
import uk.lgcdt.web.api.BadRequestException;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.FileLinks;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.layout.PagedTable;
import uk.lgcdt.web.provenance.Provenance;
import uk.lgcdt.web.publication.EarlierRun;
import uk.lgcdt.web.publication.PublicationService;
import uk.lgcdt.web.publication.SourceAddress;

/** The single payments behind a figure of spend, each with its place in the file that it was published in. */
@Route("payments")
@AnonymousAllowed
class PaymentListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PaymentService payments;
    private final transient PublicationService publications;
    private String heading = "";

    PaymentListView(PaymentService payments, PublicationService publications) {
        this.payments = payments;
        this.publications = publications;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        Publication publication = publications.findAsked(asked).orElseThrow(NotFoundException::new);
        SpendPaymentCriteria criteria;
        try {
            criteria = PaymentQuery.of(
                    parameter(asked, "council"),
                    parameter(asked, "basis"),
                    parameter(asked, "supplier"),
                    parameter(asked, "month"),
                    parameter(asked, "year"));
        } catch (BadRequestException wrong) {
            throw new NotFoundException(wrong.getMessage());
        }
        heading = getTranslation("payments.heading", payments.nameOf(criteria.councilCode()));
        removeAll();
        add(new H1(heading), narrowed(criteria), new EarlierRun(publication));
        show(publication, criteria);
        add(new Provenance(publications.sourceOf(publication, FigureFamily.SPEND)));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.withName(this, heading);
    }

    private static @Nullable String parameter(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).orElse(null);
    }

    private Paragraph narrowed(SpendPaymentCriteria criteria) {
        var lead = new Paragraph(getTranslation(
                "payments.lead",
                Objects.requireNonNullElseGet(criteria.supplierName(), () -> getTranslation("payments.every-supplier")),
                time(criteria),
                getTranslation("buyer.spend.basis." + criteria.basis().word())));
        lead.addClassName("lead");
        return lead;
    }

    private String time(SpendPaymentCriteria criteria) {
        var month = criteria.month();
        var year = criteria.year();
        if (month != null) {
            return Figures.month(month.atDay(1));
        }
        return year == null ? getTranslation("payments.every-month") : getTranslation("payments.year", year.period());
    }

    private void show(Publication publication, SpendPaymentCriteria criteria) {
        Optional<SpendPaymentRepository.Page> first;
        try {
            first = payments.list(publication.run(), criteria, 0, PagedTable.PAGE_SIZE);
        } catch (ReadingLimitException busy) {
            add(new Inset(getTranslation("payments.not-now")));
            return;
        }
        if (first.isEmpty()) {
            add(new Inset(getTranslation("payments.tidied")));
            return;
        }
        add(new PagedTable<>(
                getTranslation("payments.caption"),
                table(),
                getTranslation("payments.none"),
                new PaymentRows(payments, publication.run(), criteria, first.get())));
        add(new Paragraph(
                new FileLinks(format -> PaymentAddress.file(publication.run(), criteria, format)),
                new Span(" " + getTranslation("payments.files"))));
    }

    private HtmlTable<SpendPayment> table() {
        return new HtmlTable<SpendPayment>(getTranslation("payments.caption"))
                .day(getTranslation("payments.day"), this::day)
                .text(getTranslation("market.column.supplier"), SpendPayment::supplierName)
                .number(getTranslation("buyer.spend.paid"), payment -> Figures.pence(payment.paidGbp()))
                .text(getTranslation("payments.purpose"), payment -> words(payment.purpose()))
                .text(getTranslation("payments.department"), payment -> words(payment.department()))
                .text(
                        getTranslation("payments.remark"),
                        payment -> payment.reversed() ? getTranslation("payments.reversed") : "")
                .component(
                        getTranslation("register.row"),
                        payment -> new Anchor(
                                SourceAddress.page(payment.landedFile(), payment.position()), payment.position()));
    }

    private String day(SpendPayment payment) {
        String day = Figures.shortDay(payment.paidOn());
        return payment.dateApproximate() ? getTranslation("payments.by", day) : day;
    }

    private String words(@Nullable String words) {
        return Objects.requireNonNullElseGet(words, () -> getTranslation("organisation.not-stated"));
    }
}
