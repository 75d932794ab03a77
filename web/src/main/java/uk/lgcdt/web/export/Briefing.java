package uk.lgcdt.web.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import uk.lgcdt.infra.run.FigureSource;
import uk.lgcdt.web.layout.FigureWords;
import uk.lgcdt.web.layout.Figures;

/** A briefing to print: what a feature writes, and where it comes from at its end. */
public final class Briefing {

    private final FileWords words;
    private final PdfPage page;

    public Briefing(String title, FileWords words) {
        this.words = words;
        this.page = new PdfPage(title);
    }

    public void heading(String text) {
        page.heading(text);
    }

    public void paragraph(String text) {
        page.paragraph(text);
    }

    /**
     * @param widths of the columns, in parts of the whole
     * @param numbersFrom the first column whose cells are figures, set to the right
     */
    public void table(float[] widths, int numbersFrom, List<String> headings, List<List<String>> rows) {
        page.table(widths, numbersFrom, headings, rows);
    }

    /** Writes the run, the basis, the limits, the reference tables and the permanent link. */
    public void source(FigureSource source, String link) {
        FigureWords figures = words.figures();
        heading(words.text("briefing.source"));
        paragraph(words.text(
                "briefing.source.text",
                Long.toString(source.run()),
                Figures.moment(source.computedAt()),
                Optional.<Instant>ofNullable(source.dataCutOff())
                        .map(Figures::moment)
                        .orElseGet(() -> words.text("layout.footer.no-cut-off")),
                source.codeVersion(),
                source.basis()));
        if (!source.reference().isEmpty()) {
            paragraph(words.text(
                    "briefing.source.reference",
                    source.reference().stream()
                            .map(edition -> edition.title() + ": " + edition.version())
                            .collect(Collectors.joining("; "))));
        }
        if (!source.parameters().isEmpty()) {
            paragraph(words.text(
                    "briefing.source.limits",
                    source.parameters().entrySet().stream()
                            .map(limit -> figures.text("parameter." + limit.getKey()) + " " + limit.getValue())
                            .collect(Collectors.joining("; "))));
        }
        paragraph(words.text("briefing.link", link));
    }

    /** @param name of the file, without its ending */
    public ResponseEntity<byte[]> answer(String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"%s.pdf\"".formatted(name))
                .body(page.finish());
    }
}
