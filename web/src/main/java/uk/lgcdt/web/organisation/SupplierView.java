package uk.lgcdt.web.organisation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.WildcardParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import uk.lgcdt.infra.notice.AwardLineCriteria;
import uk.lgcdt.infra.organisation.Supplier;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.identity.EarlierId;
import uk.lgcdt.web.identity.IdentityService;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.OnThisPage;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.layout.TakeAway;
import uk.lgcdt.web.notice.NoticeService;
import uk.lgcdt.web.provenance.Provenance;
import uk.lgcdt.web.publication.Addresses;
import uk.lgcdt.web.publication.EarlierRun;
import uk.lgcdt.web.publication.PublicationService;

/** One supplier: what is on record of it, what it sells, to whom, and how much they depend on each other. */
@Route("suppliers")
@AnonymousAllowed
class SupplierView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient OrganisationService organisations;
    private final transient IdentityService identities;
    private final transient RegisterService registers;
    private final transient SpendService spend;
    private final transient NoticeService notices;
    private final transient PublicationService publications;
    private String heading = "";

    SupplierView(
            OrganisationService organisations,
            IdentityService identities,
            RegisterService registers,
            SpendService spend,
            NoticeService notices,
            PublicationService publications) {
        this.organisations = organisations;
        this.identities = identities;
        this.registers = registers;
        this.spend = spend;
        this.notices = notices;
        this.publications = publications;
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String id) {
        if (id.isBlank()) {
            throw new NotFoundException();
        }
        Publication publication =
                publications.findAsked(event.getLocation().getQueryParameters()).orElseThrow(NotFoundException::new);
        QueryParameters parameters = event.getLocation().getQueryParameters();
        organisations
                .findSupplier(publication.run(), new SupplierId(id))
                .ifPresentOrElse(
                        supplier -> show(publication, supplier, parameters),
                        () -> event.forwardTo(
                                SupplierView.class, successor(publication, id), EarlierId.from(id, parameters)));
    }

    /** The supplier that the id has become part of. */
    private String successor(Publication publication, String id) {
        return identities
                .findSuccessor(publication.run(), new SupplierId(id))
                .flatMap(found -> organisations.findSupplier(publication.run(), found))
                .orElseThrow(NotFoundException::new)
                .id()
                .value();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.withName(this, heading);
    }

    private void show(Publication publication, Supplier supplier, QueryParameters parameters) {
        removeAll();
        heading = supplier.name();
        var subtitle = new Paragraph(getTranslation("supplier.subtitle"));
        subtitle.addClassName("lead");
        add(new Breadcrumb().to("search", getTranslation("nav.search")));
        add(new H1(heading), subtitle, new EarlierRun(publication));
        add(new EarlierId(identities, publication.run(), supplier.id(), parameters));
        add(new TakeAway(
                "api/v1/suppliers",
                Map.of("supplier", supplier.id().value()),
                publication,
                Addresses.lasting(publication).supplier(supplier.id())));
        var contents = new OnThisPage();
        add(contents);
        add(new PageSection(
                "facts", getTranslation("supplier.facts"), new SupplierFacts(supplier, Addresses.of(publication))));
        add(new PageSection(
                "company",
                getTranslation("company.heading"),
                new CompanyFacts(registers, supplier, registers.findCompany(publication.run(), supplier))));
        add(new PageSection(
                "owners",
                getTranslation("owners.heading"),
                new Owners(registers.listOwners(publication.run(), supplier))));
        organisations
                .findGroup(publication.run(), supplier.id())
                .ifPresent(group -> add(new PageSection(
                        "group",
                        getTranslation("group.heading"),
                        new GroupMembers(
                                group, organisations.listGroup(publication.run(), group, GroupMembers.MOST)))));
        add(new PageSection(
                "assurance",
                getTranslation("supplier.assurance"),
                new AssuranceNote(organisations.findAssessment(supplier))));
        var tables = new DependencyTables(this, organisations, publication);
        add(new PageSection("markets", getTranslation("supplier.markets"), tables.marketsOf(supplier.id())));
        add(new PageSection("buyers", getTranslation("supplier.buyers"), tables.buyersOf(supplier.id())));
        add(new PageSection(
                "payers",
                getTranslation("payers.heading"),
                new Payers(spend, spend.listPayers(publication.run(), supplier.id()))));
        AwardLineCriteria held = AwardLineCriteria.heldBy(supplier.id());
        var contracts = new ContractSections(notices, publication);
        add(contracts.ending(organisations.endingSoon(held)), contracts.all(held));
        add(new PageSection(
                "source",
                getTranslation("publication.source"),
                new Provenance(publications.sourceOf(publication, FigureFamily.ORGANISATION))));
        contents.list(this);
    }
}
