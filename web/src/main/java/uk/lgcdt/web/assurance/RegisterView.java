package uk.lgcdt.web.assurance;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import uk.lgcdt.infra.assurance.AssessmentFilter;
import uk.lgcdt.infra.assurance.RegisteredAssessment;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.layout.PagedTable;

/** The public register of assessments. */
@Route("assurance")
@Menu(order = 60, title = "nav.assurance")
@AnonymousAllowed
class RegisterView extends Div implements HasDynamicTitle {

    private final AssuranceService assurance;
    private final TextField search = new TextField();
    private final Select<AssessmentFilter.Currency> currency = new Select<>();

    RegisterView(AssuranceService assurance) {
        this.assurance = assurance;
        search.setLabel(getTranslation("assurance.search"));
        search.addClassName("wide");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        currency.setLabel(getTranslation("assurance.status"));
        currency.setItems(AssessmentFilter.Currency.values());
        currency.setItemLabelGenerator(
                one -> getTranslation("assurance.status." + one.name().toLowerCase(Locale.ROOT)));
        currency.setValue(AssessmentFilter.Currency.ANY);
        var table = new PagedTable<>(
                getTranslation("assurance.heading"), table(), getTranslation("assurance.none"), rows());
        search.addValueChangeListener(change -> table.showFirst(rows()));
        currency.addValueChangeListener(change -> table.showFirst(rows()));
        var filters = new Div(search, currency);
        filters.addClassName("filter-bar");
        var lead = new Paragraph(getTranslation("assurance.lead"));
        lead.addClassName("lead");
        add(
                new H1(getTranslation("assurance.heading")),
                lead,
                new Inset(getTranslation("assurance.basis")),
                filters,
                table);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "assurance.heading");
    }

    private HtmlTable<RegisteredAssessment> table() {
        return new HtmlTable<RegisteredAssessment>(getTranslation("assurance.table"))
                .component(
                        getTranslation("assurance.column.supplier"),
                        one -> new Anchor("assurance/" + one.id(), one.supplierName()))
                .text(getTranslation("assurance.column.number"), one -> numberOf(one))
                .component(getTranslation("assurance.column.label"), one -> badge("assurance.self-assessed"))
                .component(getTranslation("assurance.column.status"), one -> badge(statusKey(one)))
                .text(getTranslation("assurance.column.completed"), one -> Figures.day(one.completedOn()))
                .text(getTranslation("assurance.column.until"), one -> Figures.day(one.validUntil()))
                .text(
                        getTranslation("assurance.column.set"),
                        one -> getTranslation("assurance.set", one.questionSet(), Figures.count(one.version())));
    }

    private String numberOf(RegisteredAssessment one) {
        return one.companyNumber().isEmpty() ? getTranslation("assurance.no-number") : one.companyNumber();
    }

    private String statusKey(RegisteredAssessment one) {
        return one.isCurrentOn(assurance.today()) ? "assurance.status.current" : "assurance.status.expired";
    }

    private Span badge(String key) {
        var badge = new Span(getTranslation(key));
        badge.addClassName("badge");
        return badge;
    }

    private PagedTable.Rows<RegisteredAssessment> rows() {
        var filter = new AssessmentFilter(search.getValue(), currency.getValue(), assurance.today());
        return new PagedTable.Rows<>() {

            @Override
            public List<RegisteredAssessment> list(int offset, int limit) {
                return assurance.list(filter, offset, limit);
            }

            @Override
            public long count() {
                return assurance.count(filter);
            }
        };
    }
}
