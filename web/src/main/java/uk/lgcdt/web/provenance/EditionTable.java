package uk.lgcdt.web.provenance;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.lgcdt.infra.reference.ReferenceVersion;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;

/** The reference tables with edition, day, source, licence, size, and the figures that use them. */
class EditionTable extends Div {

    EditionTable(List<ReferenceVersion> editions) {
        if (editions.isEmpty()) {
            add(new Inset(getTranslation("publication.reference.not-kept")));
            return;
        }
        add(new HtmlTable<ReferenceVersion>(getTranslation("publication.reference.title"))
                .text(getTranslation("publication.reference.name"), ReferenceVersion::title)
                .text(getTranslation("publication.reference.version"), ReferenceVersion::version)
                .day(getTranslation("publication.reference.as-of"), edition -> Figures.shortDay(edition.asOf()))
                .day(
                        getTranslation("publication.reference.valid-from"),
                        edition -> Figures.shortDay(edition.validFrom()))
                .number(getTranslation("publication.reference.rows"), edition -> Figures.count(edition.rows()))
                .text(getTranslation("publication.reference.source"), ReferenceVersion::source)
                .text(getTranslation("publication.reference.licence"), ReferenceVersion::licence)
                .text(getTranslation("publication.reference.figures"), this::figures)
                .rows(editions));
    }

    private String figures(ReferenceVersion edition) {
        String families = Stream.of(FigureFamily.values())
                .filter(family -> family.references().contains(edition.name()))
                .map(family -> getTranslation("publication.family." + family.key()))
                .collect(Collectors.joining("; "));
        return families.isEmpty() ? getTranslation("publication.reference.no-figures") : families;
    }
}
