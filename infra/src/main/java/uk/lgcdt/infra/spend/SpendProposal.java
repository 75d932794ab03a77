package uk.lgcdt.infra.spend;

import java.util.List;
import java.util.Map;

/**
 * How the platform would read a file of payments that waits for somebody to confirm it.
 *
 * @param sheet its name; empty for text
 * @param headerRow number of the row with the header; 0 where none was found
 * @param fingerprint the header's words in plain form
 * @param firstRows JSON: a list of lists of cells
 * @param columns index of the column, from 0, by role: date, supplier, amount …
 * @param confidence from 0 to 100, by role
 * @param vatBasis net, gross or unknown
 * @param reasons sentences for people
 */
public record SpendProposal(
        long landedFileId,
        String sheet,
        String dialect,
        long headerRow,
        String fingerprint,
        String firstRows,
        Map<String, Integer> columns,
        Map<String, Integer> confidence,
        String vatBasis,
        List<String> reasons) {

    public SpendProposal {
        columns = Map.copyOf(columns);
        confidence = Map.copyOf(confidence);
        reasons = List.copyOf(reasons);
    }
}
