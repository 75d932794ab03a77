package uk.lgcdt.analytics.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of a council's file.
 *
 * @param row in its file
 */
public record Payment(
        long file,
        int row,
        String council,
        @Nullable LocalDate day,
        @Nullable String supplier,
        @Nullable Long pence,
        String basis,
        boolean redacted,
        String purpose) {

    @Nullable
    String name() {
        String plain = supplier == null
                ? ""
                : supplier.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").trim();
        return plain.isEmpty() ? null : plain;
    }

    /** Every cell but where it stands; null where it is no repeat of anything. */
    @Nullable
    List<String> cells() {
        String name =
                supplier == null ? null : supplier.toLowerCase(Locale.ROOT).replaceAll("^ +| +$", "");
        return day == null || pence == null
                ? null
                : Stream.of(council, day, name, pence, purpose)
                        .map(Objects::toString)
                        .toList();
    }
}
