package uk.lgcdt.web.joint;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import uk.lgcdt.infra.joint.JointProcurementSummary;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.layout.PagedTable;
import uk.lgcdt.web.security.CurrentAccount;

/** Lists the joint procurements that the asker may know of. */
@Route("joint-procurements")
@Menu(order = 50, title = "nav.joint-procurements")
@AnonymousAllowed
class JointProcurementListView extends Div implements HasDynamicTitle {

    private final JointProcurementService jointProcurements;
    private final JointWords words;
    private final boolean forCouncil;
    private final TextField search = new TextField();
    private final Checkbox mine = new Checkbox();

    JointProcurementListView(JointProcurementService jointProcurements, JointWords words, CurrentAccount current) {
        this.jointProcurements = jointProcurements;
        this.words = words;
        this.forCouncil = current.findCouncil().isPresent();
        var table = new PagedTable<>(getTranslation("joint.heading"), table(), getTranslation("joint.none"), rows());
        search.setLabel(getTranslation("joint.search"));
        search.addClassName("wide");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> table.showFirst(rows()));
        mine.setLabel(getTranslation("joint.mine"));
        mine.setVisible(forCouncil);
        mine.addValueChangeListener(change -> table.showFirst(rows()));
        var filters = new Div(search, mine);
        filters.addClassName("filter-bar");
        add(new H1(getTranslation("joint.heading")), lead(), start(), filters, table);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "joint.heading");
    }

    private Paragraph lead() {
        var lead = new Paragraph(getTranslation("joint.lead"));
        lead.addClassName("lead");
        return lead;
    }

    private Paragraph start() {
        if (!forCouncil) {
            return new Paragraph(getTranslation("joint.public-only"));
        }
        var start = new Anchor("joint-procurements/new", getTranslation("joint.start"));
        start.addClassName("primary-button");
        return new Paragraph(start);
    }

    private HtmlTable<JointProcurementSummary> table() {
        var table = new HtmlTable<JointProcurementSummary>(getTranslation("joint.table"))
                .component(
                        getTranslation("joint.column.title"),
                        one -> new Anchor("joint-procurements/" + one.id(), one.title()))
                .text(getTranslation("joint.column.market"), one -> words.market(one.cpvGroup()))
                .text(getTranslation("joint.column.lead"), one -> words.council(one.leadAuthority()))
                .component(getTranslation("joint.column.state"), one -> badge(words.of(one.state())))
                .text(getTranslation("joint.column.due"), one -> Figures.day(one.commitmentsDue()))
                .number(getTranslation("joint.column.members"), one -> Figures.count(one.members()));
        return forCouncil
                ? table.text(getTranslation("joint.column.standing"), one -> words.of(one.standing()))
                : table;
    }

    private PagedTable.Rows<JointProcurementSummary> rows() {
        String asked = search.getValue();
        boolean onlyMine = mine.getValue();
        return new PagedTable.Rows<>() {

            @Override
            public List<JointProcurementSummary> list(int offset, int limit) {
                return jointProcurements.list(asked, onlyMine, offset, limit);
            }

            @Override
            public long count() {
                return jointProcurements.count(asked, onlyMine);
            }
        };
    }

    static Span badge(String text) {
        var badge = new Span(text);
        badge.addClassName("badge");
        return badge;
    }
}
