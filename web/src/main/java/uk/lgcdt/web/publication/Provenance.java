package uk.lgcdt.web.publication;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import uk.lgcdt.infra.run.Publication;

/** Where the figures of a page come from. */
public class Provenance extends Div {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    public Provenance(Publication publication) {
        String cutOff = Optional.<Instant>ofNullable(publication.dataCutOff())
                .map(MOMENT::format)
                .orElseGet(() -> getTranslation("layout.footer.no-cut-off"));
        add(
                new Paragraph(getTranslation(
                        "publication.provenance",
                        publication.run().toString(),
                        MOMENT.format(publication.startedAt()),
                        cutOff,
                        publication.codeVersion())),
                new Paragraph(new Anchor("methods", getTranslation("publication.methods"))));
    }
}
