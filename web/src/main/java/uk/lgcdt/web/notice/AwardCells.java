package uk.lgcdt.web.notice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.notice.AwardLine;
import uk.lgcdt.infra.notice.Source;
import uk.lgcdt.web.layout.ExternalLink;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.publication.SourceAddress;

/** How an award line is written in the cells of a table. */
record AwardCells(Component page) {

    Component title(AwardLine line, String title) {
        return title(line, new Span(title));
    }

    Component title(AwardLine line, Component title) {
        var cell = new Div(title);
        if (line.framework()) {
            cell.add(badge("contracts.framework"));
        }
        if (line.callOff()) {
            cell.add(badge("contracts.call-off"));
        }
        return cell;
    }

    /** Writes the value with its basis; a framework's is a ceiling, whatever it was published as. */
    Component value(AwardLine line) {
        if (line.awardedGbp() == null) {
            return new Span(page.getTranslation("contracts.value.not-stated"));
        }
        var basis = new Div(new Span(basis(line)));
        basis.addClassName("soft");
        return new Div(new Span(Figures.pounds(line.awardedGbp())), basis);
    }

    String decided(AwardLine line) {
        return Figures.shortDay(line.decidedOn());
    }

    Component end(AwardLine line) {
        if (line.endsOn() == null) {
            return new Span(page.getTranslation("contracts.end.not-stated"));
        }
        var end = new Span(Figures.shortDay(line.endsOn()));
        end.addClassName("day");
        @Nullable LocalDate extendsTo = line.extendsTo();
        if (extendsTo == null || !extendsTo.isAfter(line.endsOn())) {
            return end;
        }
        var extension = new Div(new Span(page.getTranslation("contracts.extendable", Figures.shortDay(extendsTo))));
        extension.addClassName("soft");
        return new Div(end, extension);
    }

    Component notice(AwardLine line) {
        return line.url() == null
                ? new Span(page.getTranslation("contracts.notice.none"))
                : new ExternalLink(line.url(), page.getTranslation("contracts.notice.open"));
    }

    Component source(AwardLine line) {
        return source(line.source());
    }

    /** Leads to the file that a row was read from, and to the row as received. */
    Component source(Source source) {
        String file = Optional.<String>ofNullable(source.path())
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .orElseGet(() -> "" + source.landedFile());
        return new Anchor(
                SourceAddress.page(source.landedFile(), source.position()),
                page.getTranslation("process.source", file, source.position()));
    }

    private String basis(AwardLine line) {
        String basis = page.getTranslation(
                line.framework() ? "contracts.basis.ceiling" : "contracts.basis." + line.valueBasis());
        return line.suppliers() == 1 ? basis : page.getTranslation("contracts.split", basis, line.suppliers());
    }

    private Span badge(String key) {
        var badge = new Span(page.getTranslation(key));
        badge.addClassName("badge");
        return badge;
    }
}
