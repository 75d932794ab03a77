package uk.lgcdt.batch.spend;

import java.util.List;

/**
 * The header of a table.
 *
 * @param number of its row, the last of two; 0 where there is none
 * @param next index of the first row below it
 */
record TableHeader(long number, List<String> cells, int next) {

    String text(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    String plain(int column) {
        return HeaderWords.plain(text(column));
    }
}
