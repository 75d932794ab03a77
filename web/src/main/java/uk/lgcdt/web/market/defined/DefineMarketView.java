package uk.lgcdt.web.market.defined;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.market.defined.InvalidDefinitionException;
import uk.lgcdt.infra.market.defined.MarketDefinition;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.notice.NoticeService;
import uk.lgcdt.web.publication.Addresses;
import uk.lgcdt.web.publication.EarlierRun;
import uk.lgcdt.web.publication.PublicationService;
import uk.lgcdt.web.security.CurrentAccount;

/** Asks for a market in the reader's own terms and measures it; the address keeps the terms and the run. */
@Route("markets/define")
@AnonymousAllowed
class DefineMarketView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Parameters that say that a market is asked for; without any, only the form is shown. */
    private static final Set<String> ASKING =
            Set.of("cpv", "words", "system", "nation", "region", "council-type", "council", "from", "to", "basis");

    private final transient DefinedMarketService markets;
    private final transient SavedMarketService saved;
    private final transient NoticeService notices;
    private final transient PublicationService publications;
    private final transient CurrentAccount account;

    DefineMarketView(
            DefinedMarketService markets,
            SavedMarketService saved,
            NoticeService notices,
            PublicationService publications,
            CurrentAccount account) {
        this.markets = markets;
        this.saved = saved;
        this.notices = notices;
        this.publications = publications;
        this.account = account;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Optional<Publication> asked = publications.findAsked(parameters);
        removeAll();
        if (asked.isEmpty()) {
            if (parameters.getSingleParameter("run").isPresent()) {
                throw new NotFoundException();
            }
            add(new H1(getTranslation("define.title")), new Inset(getTranslation("markets.empty")));
            return;
        }
        show(asked.get(), parameters.getParameters());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "define.title");
    }

    private void show(Publication publication, Map<String, List<String>> parameters) {
        var lead = new Paragraph(getTranslation("define.lead"));
        lead.addClassName("lead");
        var form = new DefinitionForm(markets, markets.listYears(publication.run()), given -> ask(publication, given));
        var result = new Div();
        add(
                new Breadcrumb().to(Addresses.of(publication).markets(), getTranslation("markets.title")),
                new H1(getTranslation("define.title")),
                new EarlierRun(publication),
                lead);
        if (maySave()) {
            add(new Paragraph(new Anchor("markets/saved", getTranslation("saved.title"))));
        }
        add(form, result);
        if (parameters.keySet().stream().anyMatch(ASKING::contains)) {
            showResult(publication, parameters, form, result);
        }
    }

    private void showResult(
            Publication publication, Map<String, List<String>> parameters, DefinitionForm form, Div result) {
        try {
            MarketDefinition definition = markets.read(parameters);
            form.fill(definition);
            result.add(new DefinedResult(
                    markets,
                    notices,
                    publication,
                    publications,
                    markets.measure(publication.run(), definition),
                    maySave() ? Optional.of(new SaveMarketForm(saved, definition)) : Optional.empty()));
        } catch (InvalidDefinitionException problem) {
            form.showProblem(new DefinitionWords(this, markets).problem(problem));
        } catch (MarketNotMeasuredException problem) {
            result.add(new Inset(getTranslation("define.not-measured."
                    + problem.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        }
    }

    private boolean maySave() {
        return account.has(Role.ANALYST) || account.has(Role.ADMINISTRATOR);
    }

    private void ask(Publication publication, Map<String, String> given) {
        Map<String, String> parameters = new LinkedHashMap<>(given);
        parameters.put("run", publication.run().toString());
        getUI().ifPresent(ui -> ui.navigate(DefineMarketView.class, QueryParameters.simple(parameters)));
    }
}
