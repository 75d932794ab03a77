package uk.lgcdt.web.market;

import java.time.Year;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketLevel;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.api.BadRequestException;
import uk.lgcdt.web.api.NothingFoundException;

/** The parameters of the REST resources about markets; what cannot be read is refused. */
public final class MarketParameters {

    private MarketParameters() {}

    /** @param asked null for the latest that was measured */
    static Year year(MarketService markets, Publication publication, @Nullable Year asked) {
        if (asked != null) {
            return asked;
        }
        return markets.measuredYears(publication.run()).stream()
                .findFirst()
                .orElseThrow(() -> new NothingFoundException("Run " + publication.run() + " measured no market"));
    }

    public static Year toYear(int year) {
        if (year < 1900 || year > 2999) {
            throw new BadRequestException("year is %d; it has four digits".formatted(year));
        }
        return Year.of(year);
    }

    public static MarketCode toMarket(String code) {
        return MarketCode.find(code)
                .orElseThrow(() -> new BadRequestException(
                        "market is %s; it has two or three digits, or is system: and the key of a service system"
                                .formatted(code)));
    }

    static @Nullable MarketLevel toLevel(String level) {
        return switch (level) {
            case "all" -> null;
            case "division" -> MarketLevel.DIVISION;
            case "group" -> MarketLevel.GROUP;
            case "system" -> MarketLevel.SYSTEM;
            default ->
                throw new BadRequestException("level is %s; it may be all, division, group or system".formatted(level));
        };
    }
}
