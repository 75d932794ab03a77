package uk.lgcdt.infra.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notices of the Procurement Act 2023, UK1 to UK17, with their names. */
public final class NoticeTypes {

    private static final String TABLE = "notice-types.tsv";

    private final Map<String, String> names = new LinkedHashMap<>();

    private NoticeTypes(List<Map<String, String>> rows) {
        rows.forEach(row -> names.put(ReferenceTable.in(row, "number"), ReferenceTable.in(row, "name")));
    }

    /** Reads the table from the classpath. Load once and pass it on. */
    public static NoticeTypes load() {
        return new NoticeTypes(ReferenceTable.read(TABLE));
    }

    /** The numbers, UK1 first. */
    public List<String> numbers() {
        return List.copyOf(names.keySet());
    }

    /** @param number such as {@code UK4} */
    public Optional<String> findName(String number) {
        return Optional.ofNullable(names.get(number));
    }
}
