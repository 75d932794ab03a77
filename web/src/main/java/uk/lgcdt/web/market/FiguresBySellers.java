package uk.lgcdt.web.market;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.Sellers;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.FigureWords;
import uk.lgcdt.web.publication.Addresses;

/** Every figure with companies or groups as sellers; both indices of concentration are always told. */
class FiguresBySellers extends Div {

    FiguresBySellers(
            Publication publication,
            MarketMeasure measure,
            List<MarketFigure> ofCompanies,
            List<MarketFigure> ofGroups,
            Sellers shown) {
        boolean groups = shown == Sellers.GROUPS;
        if (!ofGroups.isEmpty() || groups) {
            var both = new Paragraph(getTranslation("market.figures.both", index(ofCompanies), index(ofGroups)));
            String address = Addresses.of(publication).market(measure.market(), measure.year());
            both.add(
                    new Span(" "),
                    new Anchor(
                            groups ? address : address + "&sellers=" + Sellers.GROUPS.key(),
                            getTranslation(groups ? "market.figures.companies" : "market.figures.groups")));
            add(both);
        }
        add(new FiguresPanel(groups ? ofGroups : ofCompanies));
    }

    private String index(List<MarketFigure> figures) {
        return figures.stream()
                .filter(figure ->
                        figure.measure().equals("hhi") && figure.basis().equals("value"))
                .findFirst()
                .map(FigureWords.of(this)::value)
                .orElseGet(() -> getTranslation("compare.absent"));
    }
}
