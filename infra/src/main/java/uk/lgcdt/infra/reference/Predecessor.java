package uk.lgcdt.infra.reference;

import java.time.LocalDate;
import java.util.List;

/**
 * A council that has been abolished.
 *
 * @param code its ONS code, or the three characters that Northern Ireland's districts had before 2015
 * @param succeededOn the first day on which others stood in its place
 * @param successors the ONS codes of those that followed at once; several where its area was divided
 */
public record Predecessor(String code, String name, LocalDate succeededOn, List<String> successors) {

    public Predecessor {
        successors = List.copyOf(successors);
        if (successors.isEmpty()) {
            throw new IllegalArgumentException(name + " has no successor");
        }
    }
}
