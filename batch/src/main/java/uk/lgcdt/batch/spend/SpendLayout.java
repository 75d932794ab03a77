package uk.lgcdt.batch.spend;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.spend.VatBasis;

/**
 * Which column of a table of payments holds what.
 *
 * @param headerRow number of the row with the header, the last of two; 0 where there is none
 * @param header its cells
 * @param columns index of the column by its role
 * @param confidence from 0 to 100, of the role's column
 * @param shape how many columns there are and what their cells look like, by which a layout without header is told
 * @param doubts what keeps it from being loaded unattended, one sentence each; empty where it is sure
 */
record SpendLayout(
        long headerRow,
        List<String> header,
        Map<Role, Integer> columns,
        Map<Role, Integer> confidence,
        VatBasis basis,
        boolean monthFirst,
        boolean decimalComma,
        String shape,
        List<String> reasons,
        List<String> doubts) {

    boolean isSure() {
        return doubts.isEmpty();
    }

    int columnOf(Role role) {
        @Nullable Integer index = columns.get(role);
        return index == null ? -1 : index;
    }

    boolean has(Role role) {
        return columns.containsKey(role);
    }

    /** One number for the whole: that of the least sure of supplier, amount and date. */
    int overall() {
        int least = 100;
        for (Role role : List.of(Role.SUPPLIER, Role.AMOUNT, Role.DATE)) {
            least = Math.min(least, confidence.getOrDefault(role, 0));
        }
        return least;
    }

    /** The header's words in plain form, by which a changed layout is told; without a header, the cells' shape. */
    String fingerprint() {
        List<String> words = new ArrayList<>();
        header.forEach(cell -> words.add(HeaderWords.plain(cell)));
        String plain = String.join("|", words).replaceFirst("\\|+$", "");
        return plain.isEmpty() ? shape : plain;
    }

    /** The same columns for a table whose first row is a payment already. */
    SpendLayout withoutHeader() {
        return new SpendLayout(0, header, columns, confidence, basis, monthFirst, decimalComma, shape, reasons, doubts);
    }

    Map<String, Integer> named() {
        Map<String, Integer> named = new java.util.TreeMap<>();
        new EnumMap<>(columns)
                .forEach((role, index) -> named.put(role.name().toLowerCase(java.util.Locale.ROOT), index));
        return named;
    }
}
