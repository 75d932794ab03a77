package uk.lgcdt.infra.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The editions of all reference tables, so that a figure can name those that it was made with. */
public final class ReferenceVersions {

    private static final List<String> TABLES = List.of(
            "councils",
            "council-predecessors",
            "cpv",
            "frameworks",
            "notice-types",
            "public-bodies",
            "service-system-products",
            "service-systems",
            "sic",
            "territories",
            "thresholds");

    private ReferenceVersions() {}

    /** All tables, in the order of their names. */
    public static List<ReferenceVersion> list() {
        return TABLES.stream().map(ReferenceVersions::of).toList();
    }

    /** Each table's edition and day in short, such as {@code CPV 2008 (2008-09-17)}, by the table's name. */
    public static SortedMap<String, String> editions() {
        SortedMap<String, String> editions = new TreeMap<>();
        list().forEach(table -> editions.put(table.name(), "%s (%s)".formatted(table.version(), table.asOf())));
        return editions;
    }

    private static ReferenceVersion of(String name) {
        Map<String, String> heading = ReferenceTable.heading(name + ".tsv");
        return new ReferenceVersion(
                name,
                ReferenceTable.in(heading, "title"),
                ReferenceTable.in(heading, "version"),
                LocalDate.parse(ReferenceTable.in(heading, "valid-from")),
                LocalDate.parse(ReferenceTable.in(heading, "as-of")),
                ReferenceTable.in(heading, "source"),
                ReferenceTable.in(heading, "licence"),
                ReferenceTable.read(name + ".tsv").size());
    }
}
