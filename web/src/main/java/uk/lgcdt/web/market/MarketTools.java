package uk.lgcdt.web.market;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.api.TableFormat;
import uk.lgcdt.web.publication.Addresses;
import uk.lgcdt.web.publication.PermanentLink;

/** Leads on from a market and year: to what could be supposed of it, and to what is shown as it will stay. */
class MarketTools extends Nav {

    private final UnorderedList links = new UnorderedList();

    MarketTools(Publication publication, MarketMeasure measure) {
        addClassNames("year-links", "no-print");
        setAriaLabel(getTranslation("market.tools"));
        add(links);
        var addresses = Addresses.of(publication);
        link(new Anchor(addresses.whatIf(measure.market(), measure.year()), getTranslation("whatif.open")));
        link(new Anchor(addresses.compare(measure.market(), measure.year()), getTranslation("market.tools.compare")));
        Map<String, String> lasting = new LinkedHashMap<>();
        lasting.put("year", measure.year().toString());
        lasting.put("run", publication.run().toString());
        for (TableFormat format : TableFormat.values()) {
            link(download(measure, format.label(), "figures." + format.ending(), lasting));
        }
        link(download(measure, "PDF", "briefing.pdf", lasting));
        link(new PermanentLink("markets/" + measure.market(), lasting));
    }

    private Anchor download(MarketMeasure measure, String kind, String file, Map<String, String> lasting) {
        var anchor = new Anchor(
                PermanentLink.withParameters("api/v1/markets/" + measure.market() + "/" + file, lasting),
                getTranslation("market.tools.file", kind));
        anchor.getElement().setAttribute("router-ignore", true);
        return anchor;
    }

    private void link(Component link) {
        links.add(new ListItem(link));
    }
}
