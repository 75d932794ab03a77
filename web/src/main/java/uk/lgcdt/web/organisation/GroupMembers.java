package uk.lgcdt.web.organisation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import uk.lgcdt.infra.organisation.Supplier;
import uk.lgcdt.infra.organisation.SupplierGroup;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;

/** Which group of companies a supplier belongs to, how that is known, and who else of it sells. */
class GroupMembers extends Div {

    static final int MOST = 50;

    private final SupplierGroup group;

    GroupMembers(SupplierGroup group, List<Supplier> members) {
        this.group = group;
        add(new Inset(getTranslation(
                "group." + group.ownership().key(),
                group.name(),
                group.path().stream()
                        .map(step -> step.replaceFirst("^NAME:", ""))
                        .collect(Collectors.joining(" → ")))));
        if (members.size() > 1) {
            add(new HtmlTable<Supplier>(getTranslation("group.caption", group.name()))
                    .component(getTranslation("group.member"), this::member)
                    .number(getTranslation("market.fact.contracts"), member -> Figures.count(member.contracts()))
                    .number(getTranslation("market.fact.awarded"), this::awarded)
                    .rows(members));
            if (members.size() == MOST) {
                add(new Paragraph(getTranslation("group.more", Figures.count(MOST))));
            }
        } else if (group.ownership() != SupplierGroup.Ownership.UNKNOWN) {
            add(new Paragraph(getTranslation("group.alone")));
        }
    }

    private Anchor member(Supplier member) {
        var link = new Anchor("suppliers/" + member.id().value(), member.name());
        if (member.id().equals(group.supplier())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private String awarded(Supplier member) {
        return member.awardedGbp() == null
                ? getTranslation("organisation.not-stated")
                : Figures.pounds(member.awardedGbp());
    }
}
