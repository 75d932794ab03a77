package uk.lgcdt.web.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.FigureStatus;
import uk.lgcdt.web.export.PageFigure.Part;
import uk.lgcdt.web.export.PageFigure.Rows;
import uk.lgcdt.web.export.PageFigure.Subject;

/** Gathers the figures of a page, part by part. */
public final class PageFigures {

    private final FileWords words;
    private final List<PageFigure> figures = new ArrayList<>();

    public PageFigures(FileWords words) {
        this.words = words;
    }

    public List<PageFigure> list() {
        return List.copyOf(figures);
    }

    /** Starts a part whose subjects are the rows of its table; its heading is the text {@code export.part.KEY}. */
    public Part part(String key) {
        return new Part(key, words.text("export.part." + key), Rows.SUBJECTS);
    }

    /** Starts a part whose measures are the rows of its table. */
    public Part facts(String key) {
        return new Part(key, words.text("export.part." + key), Rows.MEASURES);
    }

    /** Returns what a measure is called: the text {@code export.measure.KEY}. */
    public String title(String measure) {
        return words.text("export.measure." + measure);
    }

    /** @param method page in {@code docs/measures}; empty where there is none */
    public About about(Subject subject, String basis, String method) {
        return new About(subject, basis, method);
    }

    public void add(PageFigure figure) {
        figures.add(figure);
    }

    /** Adds figures of one subject on one basis; what has no value or text is there as not stated. */
    public final class About {

        private final Subject subject;
        private final String basis;
        private final String method;

        private About(Subject subject, String basis, String method) {
            this.subject = subject;
            this.basis = basis;
            this.method = method;
        }

        public About count(String measure, long count) {
            return number(measure, BigDecimal.valueOf(count), "count");
        }

        public About gbp(String measure, @Nullable BigDecimal gbp) {
            return number(measure, gbp, "gbp");
        }

        public About percent(String measure, @Nullable BigDecimal percent) {
            return number(measure, percent, "percent");
        }

        public About number(String measure, @Nullable BigDecimal value, String unit) {
            return with(measure, value, unit, null, null, null, status(value), null);
        }

        public About day(String measure, @Nullable LocalDate day) {
            return text(measure, day == null ? null : day.toString());
        }

        public About text(String measure, @Nullable String text) {
            return with(measure, null, "", text, null, null, status(text), null);
        }

        /** Adds what is only published, with how many cases state it. */
        public About resting(
                String measure, @Nullable BigDecimal value, String unit, long n, @Nullable BigDecimal coverage) {
            return with(measure, value, unit, null, n, coverage, status(value), null);
        }

        /**
         * Adds a figure that was computed of cases.
         *
         * @param reason key of what is missing; null where there is a value
         */
        public About measured(
                String measure,
                @Nullable BigDecimal value,
                String unit,
                long n,
                @Nullable BigDecimal coverage,
                FigureStatus status,
                @Nullable String reason) {
            return with(measure, value, unit, null, n, coverage, status.key(), reason);
        }

        private static String status(@Nullable Object value) {
            return value == null ? "not-stated" : "stated";
        }

        private About with(
                String measure,
                @Nullable BigDecimal value,
                String unit,
                @Nullable String text,
                @Nullable Long n,
                @Nullable BigDecimal coverage,
                String status,
                @Nullable String reason) {
            add(new PageFigure(
                    subject, measure, title(measure), basis, value, unit, text, n, coverage, status, reason, method));
            return this;
        }
    }
}
