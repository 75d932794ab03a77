package uk.lgcdt.web.market;

import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MarketLevel;
import uk.lgcdt.infra.market.flag.MarketFlagKind;
import uk.lgcdt.web.market.flag.FlagParameters;

/**
 * What is asked of the list of markets, as its address keeps it.
 *
 * @param level null for all together
 * @param words part of a market's name, or the beginning of its code; blank for all
 * @param minimumHhi null for all
 * @param flag only markets with this flag raised; null for all
 * @param on the day whose thresholds count for flags; null for now
 */
record MarketQuery(
        Year year,
        @Nullable MarketLevel level,
        String words,
        @Nullable BigDecimal minimumHhi,
        boolean onlyCalculated,
        boolean onlyTechnology,
        @Nullable MarketFlagKind flag,
        @Nullable LocalDate on) {

    /** Returns what the page shows when nothing is asked: technology, by group. */
    static MarketQuery initial(Year year) {
        return new MarketQuery(year, MarketLevel.GROUP, "", null, false, true, null, null);
    }

    /** Reads an address; what cannot be read is taken as not asked. */
    static MarketQuery of(QueryParameters parameters, Year latest) {
        return new MarketQuery(
                read(parameters, "year").flatMap(MarketQuery::toYear).orElse(latest),
                toLevel(read(parameters, "level").orElse("group")),
                read(parameters, "words").orElse(""),
                read(parameters, "minimum-hhi").flatMap(MarketQuery::toNumber).orElse(null),
                read(parameters, "calculated").map("true"::equals).orElse(false),
                read(parameters, "technology")
                        .map(text -> !text.equals("false"))
                        .orElse(true),
                FlagParameters.flag(parameters).orElse(null),
                FlagParameters.on(parameters).orElse(null));
    }

    /** Returns the parameters that an address needs to say the same. */
    Map<String, String> toParameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("year", year.toString());
        parameters.put("level", level == null ? "all" : level.name().toLowerCase(java.util.Locale.ROOT));
        if (!words.isBlank()) {
            parameters.put("words", words);
        }
        if (minimumHhi != null) {
            parameters.put("minimum-hhi", minimumHhi.toPlainString());
        }
        if (onlyCalculated) {
            parameters.put("calculated", "true");
        }
        if (!onlyTechnology) {
            parameters.put("technology", "false");
        }
        if (flag != null) {
            parameters.put("flag", flag.key());
        }
        if (on != null) {
            parameters.put("on", on.toString());
        }
        return parameters;
    }

    private static Optional<String> read(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).filter(text -> !text.isBlank());
    }

    private static Optional<Year> toYear(String text) {
        return text.matches("\\d{4}") ? Optional.of(Year.parse(text)) : Optional.empty();
    }

    private static Optional<BigDecimal> toNumber(String text) {
        return text.matches("\\d{1,5}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static @Nullable MarketLevel toLevel(String text) {
        return switch (text) {
            case "division" -> MarketLevel.DIVISION;
            case "system" -> MarketLevel.SYSTEM;
            case "all" -> null;
            default -> MarketLevel.GROUP;
        };
    }
}
