package uk.lgcdt.infra.spend;

import java.util.Map;

/**
 * Which column of a file of payments holds what, as a person says.
 *
 * @param columns index of the column, from 0, by role: date, supplier, amount …
 * @param vatBasis net, gross or unknown
 * @param headerOffset how many rows below the one that is told by its words the header is
 */
public record SpendMapping(Map<String, Integer> columns, String vatBasis, int headerOffset) {

    public SpendMapping {
        columns = Map.copyOf(columns);
    }
}
