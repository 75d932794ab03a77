package uk.lgcdt.web.quality;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import uk.lgcdt.infra.notice.Ocid;
import uk.lgcdt.infra.quality.CheckedFault;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.publication.Addresses;
import uk.lgcdt.web.publication.SourceAddress;

/** How a checked fault is written in the cells of a table. */
record FaultCells(Component page, Publication publication) {

    Component check(CheckedFault fault) {
        var meaning = new Div(
                new Span(page.getTranslation("quality.check." + fault.check().key() + ".meaning")));
        meaning.addClassName("soft");
        return new Div(
                new Span(page.getTranslation("quality.check." + fault.check().key())), meaning);
    }

    String family(CheckedFault fault) {
        return page.getTranslation(
                "quality.family." + fault.check().family().name().toLowerCase(java.util.Locale.ROOT));
    }

    /** Writes the share, and what it is a share of. */
    String share(CheckedFault fault) {
        return fault.share().map(Figures::percent).orElseGet(() -> page.getTranslation("quality.not-tested"));
    }

    String counts(CheckedFault fault) {
        return page.getTranslation("quality.of", Figures.count(fault.touched()), Figures.count(fault.tested()));
    }

    String untested(CheckedFault fault) {
        return Figures.count(fault.concerned() - fault.tested());
    }

    Component example(CheckedFault fault) {
        String position = fault.examplePosition();
        if (fault.exampleFile() == null || position == null) {
            return new Span(page.getTranslation("quality.example.none"));
        }
        var source = new Anchor(
                SourceAddress.page(fault.exampleFile(), position),
                page.getTranslation("quality.example.row", position));
        return fault.exampleOcid() == null
                ? source
                : new Div(
                        new Anchor(
                                Addresses.of(publication).process(new Ocid(fault.exampleOcid())),
                                page.getTranslation("quality.example.process")),
                        new Span(", "),
                        source);
    }
}
