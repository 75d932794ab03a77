package uk.lgcdt.web.export;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.spreadsheet.FileTable;

/**
 * One figure of a page, or one thing that it states, as a row of its file.
 *
 * @param basis what it is measured on, or where a value is from; empty where there is one only
 * @param value null where there is none, or where it is a text
 * @param unit of the value: gbp, percent, index, count …; empty for a text
 * @param text what is stated in words; null where it is a number, or not stated
 * @param n cases that it rests on; null where they are not told
 * @param coverage percent of all cases that could be used; null where it is not told
 * @param status calculated, insufficient or undefined; of what is only published, stated or not-stated
 * @param reason key of what is missing; null where nothing is
 * @param method page in {@code docs/measures}, without its ending; empty where there is none
 */
public record PageFigure(
        Subject subject,
        String measure,
        String title,
        String basis,
        @Nullable BigDecimal value,
        String unit,
        @Nullable String text,
        @Nullable Long n,
        @Nullable BigDecimal coverage,
        String status,
        @Nullable String reason,
        String method) {

    /** A part of the page, and how a briefing lays it out: a row for each subject, or for each measure. */
    public record Part(String key, String heading, Rows rows) {}

    /** What has a row of its own in a briefing's table. */
    public enum Rows {
        SUBJECTS,
        MEASURES
    }

    /**
     * Whom or what a figure is about.
     *
     * @param id empty where it is the page's own subject
     * @param period year, financial year or day; empty where it is all of them
     */
    public record Subject(Part part, String id, String name, String period) {}

    /** One row for each figure; the unit of its value stands beside it. */
    static FileTable<PageFigure> table(long run) {
        return new FileTable<PageFigure>()
                .count("run", figure -> run)
                .text("part", figure -> figure.subject().part().key())
                .text("id", figure -> figure.subject().id())
                .text("name", figure -> figure.subject().name())
                .text("period", figure -> figure.subject().period())
                .text("measure", PageFigure::measure)
                .text("title", PageFigure::title)
                .text("basis", PageFigure::basis)
                .number("value", 4, figure -> plain(figure.value()))
                .text("unit", PageFigure::unit)
                .text("text", PageFigure::text)
                .count("n", PageFigure::n)
                .number("coverage_percent", 2, figure -> plain(figure.coverage()))
                .text("status", PageFigure::status)
                .text("reason", PageFigure::reason)
                .text("method", PageFigure::method);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
