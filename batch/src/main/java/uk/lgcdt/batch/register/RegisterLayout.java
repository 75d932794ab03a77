package uk.lgcdt.batch.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.lgcdt.batch.table.TableRow;

/** Which column of a register holds what, told by the words of its header. */
final class RegisterLayout {

    private static final int FEWEST_COLUMNS = 4; // that mean something

    private final Map<RegisterColumn, Integer> places;

    private RegisterLayout(Map<RegisterColumn, Integer> places) {
        this.places = places;
    }

    /** Of columns that mean the same the first counts. */
    static RegisterLayout of(List<String> header) {
        Map<RegisterColumn, Integer> places = new EnumMap<>(RegisterColumn.class);
        for (int index = 0; index < header.size(); index++) {
            int place = index;
            RegisterColumn.of(header.get(index)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        if (!places.containsKey(RegisterColumn.TITLE) && places.containsKey(RegisterColumn.DESCRIPTION)) {
            places.put(RegisterColumn.TITLE, places.get(RegisterColumn.DESCRIPTION));
        }
        return new RegisterLayout(places);
    }

    boolean has(RegisterColumn column) {
        return places.containsKey(column);
    }

    /**
     * From 0 to 100 how surely it is a register: what, from whom, and a term with both ends. A list of payments has one
     * day and no end, so that it never comes near.
     */
    int confidence() {
        Set<RegisterColumn> known = places.keySet();
        boolean what = has(RegisterColumn.TITLE) || has(RegisterColumn.DESCRIPTION);
        boolean ends = has(RegisterColumn.END);
        if (!what || !ends || !has(RegisterColumn.SUPPLIER) || known.size() < FEWEST_COLUMNS) {
            return 0;
        }
        int score = 60;
        score += has(RegisterColumn.START) ? 20 : 0;
        score += has(RegisterColumn.TOTAL) || has(RegisterColumn.ANNUAL) ? 8 : 0;
        score += has(RegisterColumn.REFERENCE) ? 6 : 0;
        score += has(RegisterColumn.REVIEW) || has(RegisterColumn.EXTENSION) ? 6 : 0;
        return score;
    }

    Optional<String> find(TableRow row, RegisterColumn column) {
        Integer place = places.get(column);
        return place == null
                ? Optional.empty()
                : Optional.of(row.cell(place).replaceAll("\\s+", " ")).filter(cell -> !cell.isEmpty());
    }
}
