package uk.lgcdt.web.publication;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.lgcdt.infra.run.Publication;

/** Says that the figures shown are not the current ones; nothing where they are. */
public class EarlierRun extends Div {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    public EarlierRun(Publication publication) {
        addClassName("inset");
        setVisible(!publication.current());
        add(
                new Paragraph(getTranslation(
                        "publication.earlier", publication.run().toString(), DAY.format(publication.startedAt()))),
                new Anchor("markets", getTranslation("publication.current")));
    }
}
