package uk.lgcdt.web.market.flag;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.flag.MarketFlagKind;
import uk.lgcdt.web.api.BadRequestException;

/** The parameters {@code flag} and {@code on} of pages, where what cannot be read is not asked, and of REST, where it is refused. */
public final class FlagParameters {

    private FlagParameters() {}

    public static Optional<MarketFlagKind> flag(QueryParameters parameters) {
        return parameters.getSingleParameter("flag").flatMap(MarketFlagKind::find);
    }

    /** The day at whose end thresholds count. */
    public static Optional<LocalDate> on(QueryParameters parameters) {
        return parameters.getSingleParameter("on").flatMap(FlagParameters::toDay);
    }

    public static @Nullable MarketFlagKind readFlag(@Nullable String flag) {
        return flag == null
                ? null
                : MarketFlagKind.find(flag)
                        .orElseThrow(() -> new BadRequestException(
                                "flag is %s; /api/v1/markets/thresholds lists those that there are".formatted(flag)));
    }

    public static @Nullable LocalDate readOn(@Nullable String on) {
        return on == null
                ? null
                : toDay(on)
                        .orElseThrow(() ->
                                new BadRequestException("on is %s; it is a day such as 2026-11-28".formatted(on)));
    }

    private static Optional<LocalDate> toDay(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
