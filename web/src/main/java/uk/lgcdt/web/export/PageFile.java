package uk.lgcdt.web.export;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import uk.lgcdt.infra.run.FigureSource;
import uk.lgcdt.web.api.SourceFacts;
import uk.lgcdt.web.api.TableFormat;

/**
 * A page to take away: the same figures in every format.
 *
 * @param name of the file, without run and ending
 * @param title of the briefing
 * @param lead what the figures rest on, in sentences
 * @param asked what was asked, by the names of its parameters, and what it is called
 * @param methods how the figures are made, in sentences
 * @param link address of the page, with all that was asked and the run
 */
public record PageFile(
        String name,
        String title,
        List<String> lead,
        Map<String, String> asked,
        List<PageFigure> figures,
        List<String> methods,
        FigureSource source,
        String link) {

    public PageFile {
        lead = List.copyOf(lead);
        figures = List.copyOf(figures);
        methods = List.copyOf(methods);
    }

    public ResponseEntity<byte[]> answer(TableFormat format) {
        return format.answer(fileName(), PageFigure.table(source.run()), figures, SourceFacts.of(asked, source, link));
    }

    /** Answers with a briefing to print. */
    public ResponseEntity<byte[]> answer(FileWords words) {
        return PageBriefing.of(this, words).answer(fileName());
    }

    /** Whatever an id holds, the name of a file has letters that every system takes. */
    private String fileName() {
        return "%s-run-%d".formatted(name.replaceAll("[^A-Za-z0-9.-]+", "-"), source.run());
    }
}
