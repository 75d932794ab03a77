package uk.lgcdt.web.mapping;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import uk.lgcdt.infra.spend.SpendMapping;

/** What a person says of each column, from the first. */
record ChosenUses(List<ColumnUse> uses) {

    ChosenUses {
        uses = List.copyOf(uses);
    }

    /** Returns the columns, from 1, that hold what may be in one column only, where it is in more. */
    Map<ColumnUse, List<Integer>> chosenTwice() {
        Map<ColumnUse, List<Integer>> twice = new EnumMap<>(ColumnUse.class);
        for (ColumnUse use : ColumnUse.values()) {
            List<Integer> columns = columns(use);
            if (use != ColumnUse.IGNORE && !use.isAmount() && columns.size() > 1) {
                twice.put(use, columns);
            }
        }
        return twice;
    }

    List<Integer> amounts() {
        return IntStream.rangeClosed(1, uses.size())
                .filter(column -> uses.get(column - 1).isAmount())
                .boxed()
                .toList();
    }

    boolean has(ColumnUse use) {
        return uses.contains(use);
    }

    /** @param headerOffset how many rows below the proposed one the header is */
    SpendMapping mapping(int headerOffset) {
        Map<String, Integer> columns = new TreeMap<>();
        String basis = "unknown";
        for (int index = 0; index < uses.size(); index++) {
            ColumnUse use = uses.get(index);
            if (use != ColumnUse.IGNORE) {
                columns.put(use.role(), index);
                basis = use.isAmount() ? use.vatBasis() : basis;
            }
        }
        return new SpendMapping(columns, basis, headerOffset);
    }

    private List<Integer> columns(ColumnUse use) {
        return IntStream.rangeClosed(1, uses.size())
                .filter(column -> uses.get(column - 1) == use)
                .boxed()
                .toList();
    }
}
