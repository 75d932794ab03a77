package uk.lgcdt.web.layout;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.lgcdt.infra.market.ConcentrationBand;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.infra.market.MeasureFamily;

/**
 * Puts figures of the catalogue into words. A measure, basis or reason that has no words yet is shown by its key, so
 * that no figure is hidden for want of a word.
 *
 * @param translate finds a text by its key and parameters
 */
public record FigureWords(Function<String, String> translate) {

    /** How a missing text is marked by the provider of texts. */
    private static final String MISSING = "!";

    public static FigureWords of(Component page) {
        return new FigureWords(key -> page.getTranslation(key));
    }

    public String title(String measure) {
        return first("measure." + measure + ".title", "measure." + measure + ".name")
                .orElseGet(() -> spoken(measure));
    }

    /** Returns how to read the measure; empty where nothing is written yet. */
    public String help(String measure) {
        return first("measure." + measure + ".help", "measure." + measure + ".meaning")
                .orElse("");
    }

    public String family(MeasureFamily family) {
        return text("measure.family." + family.key());
    }

    /** Returns what shares are shares of, or which cases are meant; a code without words as it is. */
    public String basis(String basis) {
        return first("measure.basis-of." + (basis.isEmpty() ? "all" : basis)).orElse(basis);
    }

    /** Returns the value in its unit, or the status with its reason. */
    public String value(MarketFigure figure) {
        BigDecimal value = figure.value();
        return value == null ? missing(figure) : inUnit(value, figure.unit());
    }

    /** Returns the status, and the reason where there is one. */
    public String missing(MarketFigure figure) {
        String status = text("measure.status." + figure.status().key());
        return figure.reason() == null ? status : status + ": " + reason(figure.reason());
    }

    public String reason(String reason) {
        return first("measure.reason." + reason).orElseGet(() -> spoken(reason));
    }

    /** Returns the band of an index of concentration in words; empty for every other figure. */
    public Optional<String> band(MarketFigure figure) {
        return figure.value() != null && figure.measure().equals("hhi")
                ? Optional.of(band(ConcentrationBand.of(figure.value())))
                : Optional.empty();
    }

    public String band(ConcentrationBand band) {
        return text("measure.band.doj." + band.name().toLowerCase(Locale.ROOT));
    }

    public String text(String key) {
        return first(key).orElseGet(() -> spoken(key));
    }

    /** Returns the value in its unit. */
    public String inUnit(BigDecimal value, String unit) {
        return switch (unit) {
            case "percent" -> Figures.percent(value);
            case "gbp" -> Figures.pounds(value);
            case "index", "count" -> Figures.number(value, 0);
            case "ratio" -> Figures.number(value, 3);
            case "days" -> Figures.number(value, 1) + " " + text("measure.unit.days");
            default -> Figures.number(value, 1);
        };
    }

    private Optional<String> first(String... keys) {
        return Stream.of(keys)
                .map(translate)
                .filter(text -> !text.startsWith(MISSING))
                .findFirst();
    }

    private static String spoken(String key) {
        return key.replace('-', ' ');
    }
}
