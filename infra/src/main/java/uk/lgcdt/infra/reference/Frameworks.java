package uk.lgcdt.infra.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The commercial agreements of the Crown Commercial Service of 2016 to 2021 with their lots. */
public final class Frameworks {

    private static final String TABLE = "frameworks.tsv";

    private final Map<String, Framework> byNumber = new LinkedHashMap<>();

    private Frameworks(List<Map<String, String>> rows) {
        rows.stream()
                .collect(Collectors.groupingBy(
                        row -> ReferenceTable.in(row, "agreement"), LinkedHashMap::new, Collectors.toList()))
                .forEach((number, ofAgreement) -> byNumber.put(key(number), frameworkOf(number, ofAgreement)));
    }

    /** Reads the table from the classpath. Load once and pass it on. */
    public static Frameworks load() {
        return new Frameworks(ReferenceTable.read(TABLE));
    }

    /** All agreements, in the order of their numbers. */
    public List<Framework> list() {
        return List.copyOf(byNumber.values());
    }

    /** An agreement by its number, in any case and with or without spaces. */
    public Optional<Framework> find(String number) {
        return Optional.ofNullable(byNumber.get(key(number)));
    }

    private static String key(String number) {
        return number.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /** The first row is the agreement's own, the others are its lots. */
    private static Framework frameworkOf(String number, List<Map<String, String>> rows) {
        Map<String, String> own = rows.getFirst();
        return new Framework(
                number,
                ReferenceTable.in(own, "title"),
                day(own, "starts_on"),
                day(own, "ends_on"),
                rows.subList(1, rows.size()).stream()
                        .map(row -> new FrameworkLot(
                                ReferenceTable.in(row, "lot"),
                                ReferenceTable.in(row, "title"),
                                day(row, "starts_on"),
                                day(row, "ends_on")))
                        .toList());
    }

    private static @Nullable LocalDate day(Map<String, String> row, String column) {
        String cell = ReferenceTable.in(row, column);
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
