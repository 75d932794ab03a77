package uk.lgcdt.infra.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What companies do, in the words of the UK standard industrial classification of 2007 (Companies House's short list). */
public final class SicCodes {

    private static final String TABLE = "sic.tsv";

    private final Map<String, String> names = new HashMap<>();

    private SicCodes(List<Map<String, String>> rows) {
        rows.forEach(row -> names.put(ReferenceTable.in(row, "code"), ReferenceTable.in(row, "name")));
    }

    /** Reads the table from the classpath. Load once and pass it on. */
    public static SicCodes load() {
        return new SicCodes(ReferenceTable.read(TABLE));
    }

    /** @param code five digits, such as {@code 62020} */
    public Optional<String> findName(String code) {
        return Optional.ofNullable(names.get(code));
    }
}
