package uk.lgcdt.web.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import uk.lgcdt.infra.market.Headlines;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Figures;

/** What the data hold altogether, and up to when. */
class HeadlineList extends Div {

    HeadlineList(Publication publication, Headlines headlines) {
        var figures = new Div(
                figure(Figures.count(headlines.notices()), "home.figure.notices"),
                figure(Figures.count(headlines.contracts()), "home.figure.contracts"),
                figure(Figures.roundPounds(headlines.awardedGbp()), "home.figure.awarded"),
                figure(Figures.count(headlines.suppliers()), "home.figure.suppliers"),
                figure(Figures.count(headlines.councils()), "home.figure.councils"));
        figures.addClassName("headline-figures");
        String cutOff = Optional.<Instant>ofNullable(publication.dataCutOff())
                .map(Figures::moment)
                .orElseGet(() -> getTranslation("layout.footer.no-cut-off"));
        var basis = new Paragraph(getTranslation(
                "home.figures.basis",
                cutOff,
                Figures.count(headlines.valuedContracts()),
                Figures.count(headlines.contracts())));
        basis.addClassName("soft");
        add(figures, basis);
    }

    private Paragraph figure(String figure, String name) {
        var value = new Span(figure);
        value.addClassName("card-figure");
        var paragraph = new Paragraph(value, new Span(getTranslation(name)));
        paragraph.addClassName("headline-figure");
        return paragraph;
    }
}
