package uk.lgcdt.web.market.defined;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.market.defined.SavedMarket;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageTitles;

/** Lists the markets that analysts keep, with their latest figures and how these changed since the run before. */
@Route("markets/saved")
@RolesAllowed({Role.ANALYST, Role.ADMINISTRATOR})
class SavedMarketListView extends Div implements HasDynamicTitle {

    private final transient SavedMarketService saved;
    private final Div said = new Div();
    private final Div list = new Div();
    private final transient DefinedMarketService markets;

    SavedMarketListView(SavedMarketService saved, DefinedMarketService markets) {
        this.saved = saved;
        this.markets = markets;
        said.getElement().setAttribute("role", "status");
        var lead = new Paragraph(getTranslation("saved.lead"));
        lead.addClassName("lead");
        add(
                new Breadcrumb().to("markets", getTranslation("markets.title")),
                new H1(getTranslation("saved.title")),
                lead,
                new Paragraph(new Anchor("markets/define", getTranslation("define.title"))),
                said,
                list);
        show();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "saved.title");
    }

    private void show() {
        list.removeAll();
        list.add(new SavedMarketTable(saved, markets, this::rename, this::delete));
    }

    private void rename(SavedMarket market) {
        new RenameDialog(market.name(), name -> {
                    saved.rename(market.id(), name);
                    say(new Span(getTranslation("saved.renamed", market.name(), name.strip())));
                    show();
                })
                .open();
    }

    private void delete(SavedMarket market) {
        saved.delete(market.id());
        var undo = new NativeButton(getTranslation("saved.undo"), click -> {
            saved.restore(market.id());
            say(new Span(getTranslation("saved.restored", market.name())));
            show();
        });
        undo.addClassName("plain-button");
        say(new Span(getTranslation("saved.deleted", market.name())), new Span(" "), undo);
        show();
    }

    private void say(com.vaadin.flow.component.Component... words) {
        said.removeAll();
        said.add(new Inset(new Paragraph(words)));
    }
}
