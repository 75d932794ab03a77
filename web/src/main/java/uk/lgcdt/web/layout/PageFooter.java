package uk.lgcdt.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import uk.lgcdt.infra.run.Publication;

/** Where the figures come from, under which licence, and how far to trust them. */
class PageFooter extends Footer {

    private static final String LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    PageFooter(Optional<Publication> current) {
        addClassName("page-footer");
        var licence = new Paragraph(getTranslation("layout.footer.licence") + " ");
        licence.add(new Anchor(LICENCE, getTranslation("layout.footer.licence-name")));
        var text = new Div(
                new Paragraph(getTranslation("layout.footer.sources")),
                new Paragraph(run(current)),
                licence,
                new Paragraph(getTranslation("layout.footer.descriptive")));
        text.addClassName("page-footer-text");
        add(text);
    }

    private String run(Optional<Publication> current) {
        return current.map(publication -> getTranslation(
                        "layout.footer.run",
                        publication.run().toString(),
                        Figures.moment(publication.startedAt()),
                        Figures.cutOff(publication.dataCutOff())
                                .orElseGet(() -> getTranslation("layout.footer.no-cut-off"))))
                .orElseGet(() -> getTranslation("layout.footer.no-run"));
    }
}
