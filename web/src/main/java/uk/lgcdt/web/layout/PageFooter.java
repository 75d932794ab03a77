package uk.lgcdt.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import uk.lgcdt.infra.run.Publication;

/** Where the figures come from, under which licence, and how far to trust them. */
class PageFooter extends Footer {

    private static final String LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private final Paragraph run = new Paragraph();

    PageFooter() {
        addClassName("page-footer");
        var licence = new Paragraph(getTranslation("layout.footer.licence") + " ");
        licence.add(new Anchor(LICENCE, getTranslation("layout.footer.licence-name")));
        var text = new Div(
                new Paragraph(getTranslation("layout.footer.sources")),
                run,
                sources(),
                licence,
                new Paragraph(getTranslation("layout.footer.descriptive")));
        text.addClassName("page-footer-text");
        add(text);
    }

    private Paragraph sources() {
        return new Paragraph(
                new Anchor("runs", getTranslation("publication.runs.title")),
                new Span(" · "),
                new Anchor("reference-data", getTranslation("publication.reference.title")));
    }

    /** Names the run whose figures are current. */
    void show(Optional<Publication> current) {
        run.setText(words(current));
    }

    private String words(Optional<Publication> current) {
        return current.map(publication -> getTranslation(
                        "layout.footer.run",
                        publication.run().toString(),
                        Figures.moment(publication.startedAt()),
                        Figures.cutOff(publication.dataCutOff())
                                .orElseGet(() -> getTranslation("layout.footer.no-cut-off"))))
                .orElseGet(() -> getTranslation("layout.footer.no-run"));
    }
}
