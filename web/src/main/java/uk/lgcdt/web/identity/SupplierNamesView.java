package uk.lgcdt.web.identity;

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
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.OnThisPage;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.layout.PagedTable.Rows;
import uk.lgcdt.web.provenance.Provenance;
import uk.lgcdt.web.publication.Addresses;
import uk.lgcdt.web.publication.EarlierRun;
import uk.lgcdt.web.publication.PublicationService;

/** Every name that was taken for one supplier, why, which ones nearly were, and how that changed. */
@Route("suppliers/:id/names")
@RouteAlias("supplier-names/:id*")
@AnonymousAllowed
class SupplierNamesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ID = "id";

    private final transient IdentityService identities;
    private final transient PublicationService publications;
    private String heading = "";

    SupplierNamesView(IdentityService identities, PublicationService publications) {
        this.identities = identities;
        this.publications = publications;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SupplierId supplier = event.getRouteParameters()
                .get(ID)
                .filter(id -> !id.isBlank())
                .map(SupplierId::new)
                .orElseThrow(NotFoundException::new);
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Publication publication = publications.findAsked(parameters).orElseThrow(NotFoundException::new);
        Optional<String> name = identities.findName(publication.run(), supplier);
        if (name.isPresent()) {
            heading = getTranslation("identity.heading", name.get());
            show(publication, supplier, name.get(), parameters);
        } else {
            SupplierId successor =
                    identities.findSuccessor(publication.run(), supplier).orElseThrow(NotFoundException::new);
            event.forwardTo(
                    SupplierNamesView.class,
                    new RouteParameters(ID, successor.value()),
                    EarlierId.from(supplier.value(), parameters));
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.withName(this, heading);
    }

    private void show(Publication publication, SupplierId supplier, String name, QueryParameters parameters) {
        removeAll();
        RunId run = publication.run();
        var lead = new Paragraph(getTranslation("identity.lead"));
        lead.addClassName("lead");
        var contents = new OnThisPage();
        add(new Breadcrumb()
                .to("search", getTranslation("nav.search"))
                .to(Addresses.of(publication).supplier(supplier), name));
        add(new H1(heading), new EarlierRun(publication), new EarlierId(identities, run, supplier, parameters));
        add(lead, contents);
        var tables = new NameTables(this, publication);
        add(section(
                "names",
                tables.names(rows(
                        (offset, limit) -> identities.listNames(run, supplier, offset, limit),
                        () -> identities.countNames(run, supplier)))));
        add(section(
                "joined",
                pairs(
                        "identity.joined.none",
                        rows(
                                (offset, limit) -> identities.listJoined(run, supplier, offset, limit),
                                () -> identities.countJoined(run, supplier)))));
        add(section(
                "apart",
                pairs(
                        "identity.apart.none",
                        rows(
                                (offset, limit) -> identities.listKeptApart(run, supplier, offset, limit),
                                () -> identities.countKeptApart(run, supplier)))));
        add(section("history", tables.changes(supplier, identities.listChanges(run, supplier))));
        add(section("source", new Provenance(publications.sourceOf(publication, FigureFamily.ORGANISATION))));
        add(new Anchor("methods", getTranslation("identity.method")));
        contents.list(this);
    }

    private PageSection section(String id, com.vaadin.flow.component.Component part) {
        return new PageSection(
                id,
                getTranslation("identity.section." + id),
                new Paragraph(getTranslation("identity.section." + id + ".lead")),
                part);
    }

    private PairList<ExplainedPair> pairs(String none, Rows<ExplainedPair> rows) {
        return new PairList<>(
                getTranslation(none),
                rows,
                pair -> new PairCard(pair.weighed()).with(pair).withEvidence(pair.weighed()));
    }

    private static <T> Rows<T> rows(BiFunction<Integer, Integer, List<T>> list, LongSupplier count) {
        return new Rows<>() {

            @Override
            public List<T> list(int offset, int limit) {
                return list.apply(offset, limit);
            }

            @Override
            public long count() {
                return count.getAsLong();
            }
        };
    }
}
