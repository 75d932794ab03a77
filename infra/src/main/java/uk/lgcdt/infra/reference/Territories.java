package uk.lgcdt.infra.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places that notices give as NUTS or ITL codes, with their names. */
public final class Territories {

    private static final String TABLE = "territories.tsv";

    private final Map<String, Territory> byCode = new LinkedHashMap<>();

    private Territories(List<Map<String, String>> rows) {
        for (Map<String, String> row : rows) {
            String code = ReferenceTable.in(row, "code");
            byCode.put(
                    code,
                    new Territory(
                            code,
                            presentIn(row, "parent"),
                            ReferenceTable.in(row, "name_en"),
                            presentIn(row, "name_cy")));
        }
    }

    /** Reads the table from the classpath. Load once and pass it on. */
    public static Territories load() {
        return new Territories(ReferenceTable.read(TABLE));
    }

    /** All places, the United Kingdom first, then in the order of their codes. */
    public List<Territory> list() {
        return List.copyOf(byCode.values());
    }

    /** A place by its code. A code of ITL begins with TL where NUTS has UK; both are found. */
    public Optional<Territory> find(String code) {
        return Optional.ofNullable(byCode.get(code.startsWith("TL") ? "UK" + code.substring(2) : code));
    }

    /** The places that one lies in, the nearest first. */
    public List<Territory> around(String code) {
        List<Territory> around = new ArrayList<>();
        Optional<Territory> next = find(code);
        while (next.isPresent() && next.get().parent() != null) {
            next = find(String.valueOf(next.get().parent()));
            next.ifPresent(around::add);
        }
        return List.copyOf(around);
    }

    private static @Nullable String presentIn(Map<String, String> row, String column) {
        String cell = ReferenceTable.in(row, column);
        return cell.isEmpty() ? null : cell;
    }
}
