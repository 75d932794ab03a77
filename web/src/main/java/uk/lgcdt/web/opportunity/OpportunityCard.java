package uk.lgcdt.web.opportunity;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.notice.Ocid;
import uk.lgcdt.infra.opportunity.Opportunity;
import uk.lgcdt.infra.opportunity.OpportunityContract;
import uk.lgcdt.infra.organisation.BuyerId;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.DetailList;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PagedTable;
import uk.lgcdt.web.publication.Addresses;

/** One opportunity: what ends when, who could buy together, the contracts on demand, and the way to begin. */
class OpportunityCard extends Article {

    private final transient OpportunityService opportunities;
    private final transient Publication publication;

    OpportunityCard(OpportunityService opportunities, Publication publication, Opportunity opportunity) {
        this.opportunities = opportunities;
        this.publication = publication;
        addClassName("opportunity");
        String name =
                getTranslation("markets.name", opportunity.market(), opportunities.nameOfMarket(opportunity.market()));
        add(new H2(name), facts(opportunity), contracts(opportunity));
        var start = new Anchor(
                "joint-procurements/new?opportunity=" + opportunity.id(), getTranslation("opportunities.start"));
        start.addClassName("primary-button");
        start.getElement().setAttribute("aria-label", getTranslation("opportunities.start.of", name));
        add(new Paragraph(start));
    }

    private DetailList facts(Opportunity opportunity) {
        return new DetailList()
                .with(
                        getTranslation("opportunities.window"),
                        getTranslation(
                                "opportunities.window.text",
                                Figures.day(opportunity.windowStart()),
                                Figures.day(opportunity.windowEnd())))
                .with(
                        getTranslation("opportunities.size"),
                        getTranslation(
                                "opportunities.size.text",
                                Figures.count(opportunity.contracts()),
                                Figures.count(opportunity.councils())))
                .with(getTranslation("opportunities.awarded"), pounds(opportunity.awardedGbp()))
                .with(getTranslation("opportunities.annual"), pounds(opportunity.annualGbp()));
    }

    private NativeDetails contracts(Opportunity opportunity) {
        var table = new Div();
        var details = new NativeDetails(new Span(getTranslation("opportunities.contracts")), table);
        details.addToggleListener(toggle -> {
            if (details.isOpen() && table.getChildren().findAny().isEmpty()) {
                table.add(paged(opportunities.listContracts(publication.run(), opportunity.id())));
            }
        });
        return details;
    }

    private PagedTable<OpportunityContract> paged(List<OpportunityContract> contracts) {
        String caption = getTranslation("opportunities.contracts.caption");
        return new PagedTable<>(caption, table(), getTranslation("contracts.none"), PagedTable.of(contracts));
    }

    private HtmlTable<OpportunityContract> table() {
        var addresses = Addresses.of(publication);
        return new HtmlTable<OpportunityContract>(getTranslation("opportunities.contracts.caption"))
                .component(
                        getTranslation("contracts.column.title"),
                        contract -> new Anchor(addresses.process(new Ocid(contract.ocid())), contract.title()))
                .component(
                        getTranslation("opportunities.council"),
                        contract -> new Anchor(
                                addresses.buyer(new BuyerId(contract.buyerId())),
                                opportunities.nameOfCouncil(contract.councilCode())))
                .text(getTranslation("opportunities.incumbents"), contract -> String.join(", ", contract.suppliers()))
                .day(getTranslation("contracts.column.ends"), contract -> Figures.shortDay(contract.endsOn()))
                .number(getTranslation("opportunities.awarded"), contract -> pounds(contract.awardedGbp()))
                .number(getTranslation("opportunities.annual"), contract -> pounds(contract.annualGbp()));
    }

    private String pounds(@Nullable BigDecimal gbp) {
        return gbp == null ? getTranslation("organisation.not-stated") : Figures.pounds(gbp);
    }
}
