package uk.lgcdt.web.market;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Year;
import java.util.List;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.web.publication.Addresses;

/** Leads to the same market in its other years. */
class YearLinks extends Nav {

    YearLinks(Addresses addresses, MarketCode market, List<MarketMeasure> years, Year shown) {
        addClassName("year-links");
        setAriaLabel(getTranslation("market.years"));
        var list = new UnorderedList();
        years.forEach(measure -> {
            var link = new Anchor(
                    addresses.market(market, measure.year()), measure.year().toString());
            if (measure.year().equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        });
        add(list);
    }
}
