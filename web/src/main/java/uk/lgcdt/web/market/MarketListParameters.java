package uk.lgcdt.web.market;

import io.swagger.v3.oas.annotations.Parameter;
import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.api.BadRequestException;
import uk.lgcdt.web.market.flag.FlagParameters;

/** What programs and files may ask of the list of markets; null for what is not asked. What cannot be read is refused. */
record MarketListParameters(
        @Nullable String run,

        @Parameter(description = "the latest measured when none is asked") @Nullable
        String year,

        @Parameter(description = "all, division, group or system") @Nullable
        String level,

        @Parameter(description = "part of a market's name, or the beginning of its code") @Nullable
        String words,

        @BindParam("minimum-hhi") @Parameter(name = "minimum-hhi", description = "0 to 10,000") @Nullable
        String minimumHhi,

        @Parameter(description = "true for those whose concentration was calculated") @Nullable
        String calculated,

        @Parameter(description = "true for markets of technology only") @Nullable
        String technology,

        @Parameter(description = "only markets with this flag raised") @Nullable
        String flag,

        @Parameter(description = "the day whose thresholds count for flags") @Nullable
        String on) {

    MarketListParameters {
        run = said(run);
        year = said(year);
        level = said(level);
        minimumHhi = said(minimumHhi);
        calculated = said(calculated);
        technology = said(technology);
        flag = said(flag);
        on = said(on);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** @param technologyFirst whether only markets of technology are meant when nothing is said of it */
    MarketQuery toQuery(MarketService markets, Publication publication, boolean technologyFirst) {
        return new MarketQuery(
                MarketParameters.year(markets, publication, year == null ? null : toYear(year)),
                MarketParameters.toLevel(level == null ? "all" : level),
                words == null ? "" : words,
                minimumHhi == null ? null : toNumber(minimumHhi),
                toTruth("calculated", calculated, false),
                toTruth("technology", technology, technologyFirst),
                FlagParameters.readFlag(flag),
                FlagParameters.readOn(on));
    }

    private static Year toYear(String text) {
        if (!text.matches("\\d{4}")) {
            throw new BadRequestException("year is %s; it has four digits".formatted(text));
        }
        return MarketParameters.toYear(Integer.parseInt(text));
    }

    private static BigDecimal toNumber(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            throw new BadRequestException("minimum-hhi is %s; it is a number".formatted(text));
        }
    }

    private static boolean toTruth(String name, @Nullable String text, boolean unsaid) {
        return switch (text) {
            case null -> unsaid;
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadRequestException("%s is %s; it is true or false".formatted(name, text));
        };
    }
}
