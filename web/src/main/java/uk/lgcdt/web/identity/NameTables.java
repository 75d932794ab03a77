package uk.lgcdt.web.identity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.identity.IdentityChange;
import uk.lgcdt.infra.identity.WrittenName;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PagedTable;
import uk.lgcdt.web.layout.PagedTable.Rows;
import uk.lgcdt.web.publication.Addresses;

/** The names of a supplier, and how they came and went. */
final class NameTables {

    private static final String COMPANIES_HOUSE = "GB-COH-";
    private static final String NAME_ALONE = "NAME-";

    private final Component page;
    private final Addresses addresses;

    NameTables(Component page, Publication publication) {
        this.page = page;
        this.addresses = Addresses.of(publication);
    }

    PagedTable<WrittenName> names(Rows<WrittenName> rows) {
        String caption = page.getTranslation("identity.names.caption");
        var table = new HtmlTable<WrittenName>(caption)
                .text(page.getTranslation("identity.names.name"), WrittenName::name)
                .text(page.getTranslation("identity.names.node"), name -> source(name.node()))
                .number(page.getTranslation("identity.names.rows"), name -> Figures.count(name.rows()))
                .number(page.getTranslation("identity.names.awarded"), name -> pounds(name.awardedGbp()))
                .number(page.getTranslation("identity.names.paid"), name -> pounds(name.paidGbp()));
        return new PagedTable<>(caption, table, page.getTranslation("identity.names.none"), rows);
    }

    Div changes(SupplierId supplier, List<IdentityChange> changes) {
        var table = new HtmlTable<IdentityChange>(page.getTranslation("identity.history.caption"))
                .day(page.getTranslation("identity.history.day"), change -> Figures.day(change.at()))
                .component(
                        page.getTranslation("identity.history.run"),
                        change ->
                                new Anchor("runs/" + change.run(), change.run().toString()))
                .text(page.getTranslation("identity.history.what"), change -> what(supplier, change))
                .component(page.getTranslation("identity.history.other"), change -> other(supplier, change));
        return changes.isEmpty()
                ? new Div(new Inset(page.getTranslation("identity.history.none")))
                : new Div(table.rows(changes));
    }

    private String what(SupplierId supplier, IdentityChange change) {
        return page.getTranslation(
                change.after().equals(supplier) ? "identity.history.came" : "identity.history.went",
                change.nodes(),
                change.name());
    }

    private Component other(SupplierId supplier, IdentityChange change) {
        SupplierId other = change.after().equals(supplier) ? change.before() : change.after();
        return new Anchor(addresses.supplierNames(other), new Span(other.value()));
    }

    private String source(String node) {
        if (node.startsWith(COMPANIES_HOUSE)) {
            return page.getTranslation("identity.node.company", node.substring(COMPANIES_HOUSE.length()));
        }
        return node.startsWith(NAME_ALONE)
                ? page.getTranslation("identity.node.name", node)
                : page.getTranslation("identity.node.other", node);
    }

    private String pounds(@Nullable BigDecimal gbp) {
        return gbp == null ? page.getTranslation("organisation.not-stated") : Figures.pounds(gbp);
    }
}
