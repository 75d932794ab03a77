package uk.lgcdt.infra.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commercial agreement of the Crown Commercial Service.
 *
 * @param number such as {@code RM6100}
 * @param startsOn null where the list does not say
 * @param endsOn null where the list does not say
 */
public record Framework(
        String number,
        String title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<FrameworkLot> lots) {

    public Framework {
        lots = List.copyOf(lots);
    }
}
