package uk.lgcdt.infra.reference;

import java.time.LocalDate;

/**
 * Which edition of a reference table the platform has.
 *
 * @param name the table's name, such as {@code thresholds}
 * @param version the edition in the words of its source, such as CPV 2008
 * @param validFrom the first day that the facts hold for
 * @param asOf the day that the facts were taken from their source
 * @param source who states the facts, and where
 * @param licence the licence of the source
 * @param rows how many rows it has
 */
public record ReferenceVersion(
        String name,
        String title,
        String version,
        LocalDate validFrom,
        LocalDate asOf,
        String source,
        String licence,
        int rows) {}
