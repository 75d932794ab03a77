package uk.lgcdt.web.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.lgcdt.web.export.PageFigure.Part;
import uk.lgcdt.web.export.PageFigure.Rows;
import uk.lgcdt.web.export.PageFigure.Subject;
import uk.lgcdt.web.layout.FigureWords;
import uk.lgcdt.web.layout.Figures;

/** Writes a page's figures as a briefing: what they rest on, a table for each part, methods, source. */
final class PageBriefing {

    /** Longer tables are for the other formats. */
    private static final int ROWS = 20;

    private record Line(String name, String period, String basis) {}

    /** A column that tells lines apart; left out where it would be empty in all of them. */
    private record Described(String heading, Function<Line, String> of, Function<String, String> written) {

        boolean saysSomething(Collection<Line> lines) {
            return lines.stream().anyMatch(line -> !of.apply(line).isEmpty());
        }

        String cell(Line line) {
            return written.apply(of.apply(line));
        }
    }

    private final FileWords words;
    private final FigureWords figureWords;
    private final Briefing briefing;

    private PageBriefing(String title, FileWords words) {
        this.words = words;
        this.figureWords = words.figures();
        this.briefing = new Briefing(title, words);
    }

    static Briefing of(PageFile file, FileWords words) {
        var pages = new PageBriefing(file.title(), words);
        file.lead().forEach(pages.briefing::paragraph);
        grouped(file.figures(), figure -> figure.subject().part()).forEach(pages::part);
        pages.briefing.heading(words.text("briefing.method"));
        file.methods().forEach(pages.briefing::paragraph);
        pages.briefing.source(file.source(), file.link());
        return pages.briefing;
    }

    private void part(Part part, List<PageFigure> figures) {
        briefing.heading(part.heading());
        if (part.rows() == Rows.MEASURES) {
            table(
                    words.text("market.figures.measure"),
                    figures,
                    figure -> new Line(figure.title(), "", figure.basis()),
                    figure -> named(figure.subject()));
        } else {
            table(
                    words.text("export.name"),
                    figures,
                    figure -> new Line(figure.subject().name(), figure.subject().period(), figure.basis()),
                    PageFigure::title);
        }
    }

    private static String named(Subject subject) {
        return Stream.of(subject.name(), subject.period())
                .filter(text -> !text.isEmpty())
                .reduce((name, period) -> name + ", " + period)
                .orElse("");
    }

    private void table(
            String first,
            List<PageFigure> figures,
            Function<PageFigure, Line> lineOf,
            Function<PageFigure, String> columnOf) {
        Map<Line, List<PageFigure>> lines = grouped(figures, lineOf);
        List<Described> described = Stream.of(
                        new Described(first, Line::name, Function.identity()),
                        new Described(words.text("export.period"), Line::period, Function.identity()),
                        new Described(words.text("market.figures.basis"), Line::basis, figureWords::basis))
                .filter(column -> column.saysSomething(lines.keySet()))
                .toList();
        List<String> columns = figures.stream().map(columnOf).distinct().toList();
        briefing.table(
                widths(described.size() + columns.size()),
                described.size(),
                Stream.concat(described.stream().map(Described::heading), columns.stream())
                        .toList(),
                lines.entrySet().stream()
                        .limit(ROWS)
                        .map(line -> Stream.concat(
                                        described.stream().map(column -> column.cell(line.getKey())),
                                        columns.stream().map(column -> cell(line.getValue(), columnOf, column)))
                                .toList())
                        .toList());
        if (lines.size() > ROWS) {
            briefing.paragraph(words.text("export.more", Figures.count(ROWS), Figures.count(lines.size())));
        }
    }

    private String cell(List<PageFigure> figures, Function<PageFigure, String> columnOf, String column) {
        return figures.stream()
                .filter(figure -> columnOf.apply(figure).equals(column))
                .findFirst()
                .map(this::cell)
                .orElse("");
    }

    private static float[] widths(int columns) {
        float[] widths = new float[columns];
        Arrays.fill(widths, 1.5f);
        widths[0] = 3;
        return widths;
    }

    private String cell(PageFigure figure) {
        String written = written(figure);
        Long n = figure.n();
        if (n == null) {
            return written;
        }
        String one = n == 1 ? ".one" : "";
        return written + " ("
                + (figure.coverage() == null
                        ? words.text("compare.rests.n" + one, Figures.count(n))
                        : words.text("compare.rests" + one, Figures.count(n), Figures.percent(figure.coverage())))
                + ")";
    }

    private String written(PageFigure figure) {
        if (figure.value() != null) {
            return figureWords.inUnit(figure.value(), figure.unit());
        }
        if (figure.text() != null) {
            return figure.text();
        }
        String status = figureWords.text("measure.status." + figure.status());
        return figure.reason() == null ? status : status + ": " + figureWords.reason(figure.reason());
    }

    private static <K> Map<K, List<PageFigure>> grouped(List<PageFigure> figures, Function<PageFigure, K> by) {
        return figures.stream().collect(groupingBy(by, LinkedHashMap::new, toList()));
    }
}
