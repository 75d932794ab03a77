package uk.lgcdt.analytics.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Findings by flag, kind of subject and subject. */
final class FlagRows {

    private final SortedMap<String, SortedMap<String, Object>> rows = new TreeMap<>();

    SortedMap<String, SortedMap<String, Object>> rows() {
        return rows;
    }

    void calculated(String flag, boolean raised, BigDecimal value, BigDecimal threshold, long n) {
        put(flag, "calculated", null, raised, value, threshold.setScale(2, RoundingMode.HALF_UP), n);
    }

    void insufficient(String flag, String reason, long n) {
        put(flag, "insufficient", reason, null, null, null, n);
    }

    void undefined(String flag, String reason, long n) {
        put(flag, "undefined", reason, null, null, null, n);
    }

    private void put(
            String flag,
            String status,
            @Nullable String reason,
            @Nullable Boolean raised,
            @Nullable BigDecimal value,
            @Nullable BigDecimal threshold,
            long n) {
        TableReference.Cells cells = new TableReference.Cells();
        cells.put("status", status);
        cells.put("reason", reason);
        cells.put("raised", raised);
        cells.put("value", value);
        cells.put("threshold", threshold);
        cells.put("n", n);
        rows.put(flag, cells.cells);
    }
}
