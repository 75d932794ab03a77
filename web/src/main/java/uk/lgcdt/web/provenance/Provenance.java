package uk.lgcdt.web.provenance;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import uk.lgcdt.infra.run.FigureSource;
import uk.lgcdt.web.layout.Figures;

/** Where the figures of a page come from: the run, what they rest on, the limits and the reference data used. */
public class Provenance extends Div {

    public Provenance(FigureSource source) {
        add(run(source), new Paragraph(getTranslation("publication.basis", source.basis())));
        if (!source.parameters().isEmpty()) {
            add(new ParameterList(source.parameters()));
        }
        add(reference(source), new Paragraph(new Anchor("methods", getTranslation("publication.methods"))));
    }

    private Paragraph run(FigureSource source) {
        String cutOff = Optional.<Instant>ofNullable(source.dataCutOff())
                .map(Figures::moment)
                .orElseGet(() -> getTranslation("layout.footer.no-cut-off"));
        return new Paragraph(
                new Span(getTranslation(
                        "publication.provenance",
                        source.run() + "",
                        Figures.moment(source.computedAt()),
                        cutOff,
                        source.codeVersion())),
                new Span(" "),
                new Anchor("runs/" + source.run(), getTranslation("publication.run.open")));
    }

    private Paragraph reference(FigureSource source) {
        if (source.reference().isEmpty()) {
            return new Paragraph(getTranslation("publication.reference.not-kept"));
        }
        var used = new Paragraph(getTranslation("publication.reference.used") + " ");
        source.reference()
                .forEach(edition -> used.add(new Span(getTranslation(
                                "publication.reference.edition",
                                edition.title(),
                                edition.version(),
                                Figures.day(edition.asOf()))
                        + " ")));
        used.add(new Anchor("reference-data?run=" + source.run(), getTranslation("publication.reference.open")));
        return used;
    }
}
