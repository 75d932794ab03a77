package uk.lgcdt.infra.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lot of a commercial agreement.
 *
 * @param number as published, such as {@code Lot 1.2}
 * @param startsOn null where the list does not say
 * @param endsOn null where the list does not say
 */
public record FrameworkLot(
        String number,
        String title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
