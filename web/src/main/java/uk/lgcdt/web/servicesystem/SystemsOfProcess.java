package uk.lgcdt.web.servicesystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.notice.Ocid;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.servicesystem.AwardSystem;
import uk.lgcdt.infra.servicesystem.SystemDecision;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.publication.Addresses;

/** Which kinds of systems each award of a process buys, why that is thought, and what people decided about it. */
public class SystemsOfProcess extends Div {

    /** From here on the confidence is called high; the same as where it was recognised. */
    private static final BigDecimal HIGH = BigDecimal.valueOf(80);

    private static final BigDecimal MEDIUM = BigDecimal.valueOf(65);

    private final transient ServiceSystemService systems;
    private final transient Publication publication;
    private final transient Ocid ocid;
    private final transient SequencedMap<String, String> titles;

    private record Award(String id, String title, List<AwardSystem> systems) {}

    /** @param titles of the awards, by their ids */
    public SystemsOfProcess(
            ServiceSystemService systems, Publication publication, Ocid ocid, SequencedMap<String, String> titles) {
        this.systems = systems;
        this.publication = publication;
        this.ocid = ocid;
        this.titles = titles;
        show();
    }

    private void show() {
        removeAll();
        if (titles.isEmpty()) {
            add(new Inset(getTranslation("systems.process.no-award")));
            return;
        }
        List<AwardSystem> known = systems.listOfProcess(publication.run(), ocid);
        List<Award> awards = new ArrayList<>();
        for (Map.Entry<String, String> title : titles.entrySet()) {
            awards.add(new Award(
                    title.getKey(),
                    title.getValue(),
                    known.stream()
                            .filter(one -> one.awardId().equals(title.getKey()))
                            .toList()));
        }
        var table = new HtmlTable<Award>(getTranslation("systems.process.caption"))
                .text(getTranslation("contracts.column.title"), Award::title)
                .component(getTranslation("systems.column.system"), this::found);
        if (systems.mayDecide()) {
            table.component(getTranslation("systems.process.change"), this::change);
        }
        add(table.rows(awards), decisions(systems.listDecisions(ocid)));
    }

    private Component found(Award award) {
        if (award.systems().isEmpty()) {
            return new Span(getTranslation("systems.process.unknown"));
        }
        var list = new Div();
        for (AwardSystem one : award.systems()) {
            var market = new Anchor(
                    Addresses.of(publication).market(MarketCode.ofSystem(one.system())), systems.nameOf(one.system()));
            var why = new Div(new Span(String.join(
                    "; ", one.evidence().stream().map(this::evidence).toList())));
            why.addClassName("soft");
            list.add(new Div(market, new Span(" " + confidence(one.confidence()))), why);
        }
        return list;
    }

    private String confidence(BigDecimal percent) {
        String word = percent.compareTo(HIGH) >= 0 ? "high" : percent.compareTo(MEDIUM) >= 0 ? "medium" : "low";
        return getTranslation("systems.confidence." + word, percent.intValue());
    }

    private String evidence(String evidence) {
        String[] parts = evidence.split(":", 2);
        return getTranslation("systems.evidence." + parts[0], parts[1]);
    }

    private Component change(Award award) {
        return new Button(
                getTranslation("systems.process.decide"),
                click -> new SystemDecisionDialog(systems, ocid, award.id(), this::show).open());
    }

    private Component decisions(List<SystemDecision> made) {
        if (made.isEmpty()) {
            return new Span();
        }
        var list = new UnorderedList();
        made.forEach(one -> list.add(new ListItem(getTranslation(
                one.undone() ? "systems.decision.undone" : "systems.decision.decided",
                titles.getOrDefault(one.awardId(), one.awardId()),
                one.system() == null ? getTranslation("systems.none-of-them") : systems.nameOf(one.system()),
                one.decidedBy(),
                Figures.moment(one.decidedAt()),
                one.reason()))));
        return new Div(new Paragraph(getTranslation("systems.decisions")), list);
    }
}
