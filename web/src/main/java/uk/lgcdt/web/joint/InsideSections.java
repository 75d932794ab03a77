package uk.lgcdt.web.joint;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.joint.Commitment;
import uk.lgcdt.infra.joint.CommitmentTotals;
import uk.lgcdt.infra.joint.JointProcurementEvent;
import uk.lgcdt.infra.joint.ParticipatingAuthority;
import uk.lgcdt.web.layout.DetailList;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageSection;

/** What those inside a joint procurement see of it, as far as it is theirs to see. */
class InsideSections extends Div {

    private final JointWords words;

    InsideSections(VisibleJointProcurement.Inside inside, List<JointProcurementEvent> events, JointWords words) {
        this.words = words;
        if (words.mixesScotlandWithOthers(inside.authorities())) {
            add(new Inset(getTranslation("joint.scotland")));
        }
        if (!inside.description().isBlank()) {
            var description = new Paragraph(inside.description());
            description.addClassName("as-written");
            add(new PageSection("about", getTranslation("joint.section.about"), description));
        }
        CommitmentTotals totals = inside.totals();
        if (totals != null) {
            add(new PageSection("totals", getTranslation("joint.section.totals"), totals(totals)));
        }
        add(new PageSection("members", getTranslation("joint.section.members"), members(inside, totals != null)));
        if (!events.isEmpty()) {
            add(new PageSection("history", getTranslation("joint.section.history"), history(events)));
        }
    }

    private Div totals(CommitmentTotals totals) {
        var list = new DetailList()
                .with(getTranslation("joint.totals.binding"), value(totals.bindingGbp(), totals.bindingQuantities()))
                .with(getTranslation("joint.totals.intent"), value(totals.intentGbp(), totals.intentQuantities()));
        return new Div(list, new Paragraph(getTranslation("joint.totals.note")));
    }

    private String value(BigDecimal gbp, SortedMap<String, BigDecimal> quantities) {
        String value = getTranslation("joint.amount.a-year", Figures.pounds(gbp));
        return quantities.isEmpty()
                ? value
                : value + "; "
                        + quantities.entrySet().stream()
                                .map(entry -> Figures.number(entry.getValue(), 3) + " " + entry.getKey())
                                .collect(Collectors.joining("; "));
    }

    private Div members(VisibleJointProcurement.Inside inside, boolean withAmounts) {
        var table = new HtmlTable<ParticipatingAuthority>(getTranslation("joint.members.table"))
                .text(getTranslation("joint.members.council"), one -> words.council(one.councilCode()))
                .text(getTranslation("joint.members.standing"), one -> words.of(one.standing()))
                .text(getTranslation("joint.members.since"), one -> Figures.day(one.since()));
        if (!withAmounts) {
            return new Div(
                    new Inset(getTranslation("joint.members.amounts-after-joining")), table.rows(inside.authorities()));
        }
        table.text(getTranslation("joint.members.kind"), one -> kind(one.commitment()))
                .number(getTranslation("joint.members.amount"), one -> amount(one.commitment()))
                .text(getTranslation("joint.members.needed-by"), one -> neededBy(one.commitment()))
                .text(getTranslation("joint.members.approver"), one -> approver(one.commitment()));
        return table.rows(inside.authorities());
    }

    private HtmlTable<JointProcurementEvent> history(List<JointProcurementEvent> events) {
        return new HtmlTable<JointProcurementEvent>(getTranslation("joint.history.table"))
                .text(getTranslation("joint.history.when"), one -> Figures.moment(one.happenedAt()))
                .text(getTranslation("joint.history.what"), one -> words.of(one.action()))
                .text(getTranslation("joint.history.detail"), words::detail)
                .text(
                        getTranslation("joint.history.who"),
                        one -> getTranslation("joint.history.by", one.username(), words.council(one.councilCode())))
                .rows(events);
    }

    private String kind(@Nullable Commitment commitment) {
        return commitment == null ? getTranslation("joint.members.none") : words.of(commitment.kind());
    }

    private String amount(@Nullable Commitment commitment) {
        return commitment == null ? "" : words.amount(commitment);
    }

    private static String neededBy(@Nullable Commitment commitment) {
        return commitment == null ? "" : Figures.day(commitment.neededBy());
    }

    private static String approver(@Nullable Commitment commitment) {
        if (commitment == null || commitment.approverName() == null) {
            return "";
        }
        String role = commitment.approverRole();
        return role == null ? commitment.approverName() : commitment.approverName() + ", " + role;
    }
}
