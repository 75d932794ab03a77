package uk.lgcdt.infra.spend;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the beginning of a file of payments would be read.
 *
 * @param payments rows that would be loaded, of those tried
 * @param rejected rows that would not, of those tried
 * @param passed totals, notes and repeated headers among those tried
 * @param rows the first of them
 * @param nameDay the day told by the file's name, ISO; absent where it tells none
 */
public record SpendPreview(
        int payments,
        int rejected,
        int passed,
        List<Row> rows,
        @Nullable String nameDay) {

    public SpendPreview {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number as a spreadsheet shows it
     * @param date ISO; empty where it was not read
     * @param amount pounds; empty where it was not read
     * @param error one sentence; absent where it is read
     */
    public record Row(
            long number,
            String date,
            String supplier,
            String amount,
            @Nullable String error) {}
}
