package uk.lgcdt.infra.spend;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the platform would read a file of payments that waits for somebody to confirm it.
 *
 * @param sheet its name; empty for text
 * @param headerRow number of the row with the header; 0 where none was found
 * @param fingerprint the header's words in plain form
 * @param firstRows JSON: a list of lists of cells
 * @param rowNumbers number of each of them, as a spreadsheet shows it
 * @param columns index of the column, from 0, by role: date, supplier, amount …
 * @param confidence from 0 to 100, by role
 * @param vatBasis net, gross or unknown
 * @param reasons sentences for people
 * @param buyerCode ONS code of the council that was told; absent where none was
 */
public record SpendProposal(
        long landedFileId,
        String sheet,
        String dialect,
        long headerRow,
        String fingerprint,
        String firstRows,
        List<Long> rowNumbers,
        Map<String, Integer> columns,
        Map<String, Integer> confidence,
        String vatBasis,
        List<String> reasons,
        @Nullable String buyerCode) {

    public SpendProposal {
        rowNumbers = List.copyOf(rowNumbers);
        columns = Map.copyOf(columns);
        confidence = Map.copyOf(confidence);
        reasons = List.copyOf(reasons);
    }
}
