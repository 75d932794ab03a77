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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lgcdt.infra.notice.AwardLineCriteria;
import uk.lgcdt.infra.organisation.Buyer;
import uk.lgcdt.infra.organisation.BuyerId;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.spend.SpendSummary;
import uk.lgcdt.web.identity.EarlierId;
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

/** One buyer: its contracts, those that end soon, its suppliers and, for councils, its register and what it paid. */
@Route("buyers")
@AnonymousAllowed
class BuyerView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient OrganisationService organisations;
    private final transient SpendService spend;
    private final transient ComparisonService comparisons;
    private final transient RegisterService registers;
    private final transient NoticeService notices;
    private final transient PublicationService publications;
    private final transient Councils councils;
    private String heading = "";

    BuyerView(
            OrganisationService organisations,
            SpendService spend,
            ComparisonService comparisons,
            RegisterService registers,
            NoticeService notices,
            PublicationService publications,
            Councils councils) {
        this.organisations = organisations;
        this.spend = spend;
        this.comparisons = comparisons;
        this.registers = registers;
        this.notices = notices;
        this.publications = publications;
        this.councils = councils;
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String id) {
        if (id.isBlank()) {
            throw new NotFoundException();
        }
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Publication publication = publications.findAsked(parameters).orElseThrow(NotFoundException::new);
        Buyer buyer =
                organisations.findBuyer(publication.run(), new BuyerId(id)).orElseThrow(NotFoundException::new);
        if (buyer.countsAsItself()) {
            heading = buyer.name();
            show(publication, buyer, parameters);
        } else {
            event.forwardTo(BuyerView.class, buyer.countedAs().value(), EarlierId.from(id, parameters));
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.withName(this, heading);
    }

    private void show(Publication publication, Buyer buyer, QueryParameters parameters) {
        removeAll();
        Optional<Council> council =
                Optional.<String>ofNullable(buyer.councilCode()).flatMap(councils::findByCode);
        var subtitle = new Paragraph(getTranslation("buyer.subtitle"));
        subtitle.addClassName("lead");
        add(new Breadcrumb().to("search", getTranslation("nav.search")));
        add(new H1(heading), subtitle, new EarlierRun(publication));
        List<Buyer> others = organisations.listOtherNames(publication.run(), buyer.id());
        var contents = new OnThisPage();
        add(
                new OtherBuyer(others, parameters),
                new TakeAway(
                        "api/v1/buyers",
                        Map.of("buyer", buyer.id().value()),
                        publication,
                        Addresses.lasting(publication).buyer(buyer.id())),
                contents);
        add(new PageSection("facts", getTranslation("buyer.facts"), new BuyerFacts(buyer, council, others)));
        addContracts(publication, buyer);
        council.ifPresent(found -> add(new PageSection(
                "register",
                getTranslation("register.heading"),
                new CouncilRegister(registers, publication, found.code()),
                source(publication, FigureFamily.REGISTER))));
        spend.findPayer(publication.run(), buyer.name(), council)
                .ifPresent(code -> addSpend(publication, code, council));
        add(new PageSection(
                "source", getTranslation("publication.source"), source(publication, FigureFamily.ORGANISATION)));
        contents.list(this);
    }

    private void addSpend(Publication publication, String payer, Optional<Council> council) {
        List<SpendSummary> years = spend.listFinancialYears(publication.run(), payer);
        add(new PageSection(
                "spend",
                getTranslation("buyer.spend"),
                new SpendYears(publication, years),
                new CouncilSpend(spend, publication, payer),
                source(publication, FigureFamily.SPEND)));
        council.ifPresent(found -> add(new PageSection(
                "comparison",
                getTranslation("comparison.heading"),
                new CouncilComparison(comparisons.compare(publication, found, years), found))));
    }

    private Provenance source(Publication publication, FigureFamily family) {
        return new Provenance(publications.sourceOf(publication, family));
    }

    private void addContracts(Publication publication, Buyer buyer) {
        var bought = AwardLineCriteria.boughtBy(buyer.id());
        var contracts = new ContractSections(notices, publication);
        add(contracts.ending(organisations.endingSoon(bought)));
        add(new PageSection(
                "suppliers",
                getTranslation("buyer.suppliers"),
                new DependencyTables(this, organisations, publication).suppliersOf(buyer.id())));
        add(contracts.all(bought));
    }
}
