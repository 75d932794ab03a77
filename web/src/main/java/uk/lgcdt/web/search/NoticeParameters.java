package uk.lgcdt.web.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.search.NoticeCriteria;
import uk.lgcdt.infra.search.NoticeFilter;
import uk.lgcdt.infra.search.NoticeSort;

/** How a search for notices is written in the query of an address, on the page and in the REST interface alike. */
public final class NoticeParameters {

    public static final String WORDS = "q";
    public static final String PUBLISHED_FROM = "publishedFrom";
    public static final String PUBLISHED_TO = "publishedTo";
    public static final String BUYER = "buyer";
    public static final String CLOSING_FROM = "closingFrom";
    public static final String OPEN = "open";
    public static final String SORT = "sort";
    public static final String PAGE = "page";
    public static final String SIZE = "size";

    private static final Set<String> PLAIN =
            Set.of(WORDS, PUBLISHED_FROM, PUBLISHED_TO, BUYER, CLOSING_FROM, OPEN, SORT, PAGE, SIZE);

    private NoticeParameters() {}

    /**
     * Reads criteria; several values of a facet are repeated or parted by commas.
     *
     * @throws IllegalArgumentException when a value cannot be, with a sentence that says which
     */
    public static NoticeCriteria read(Map<String, List<String>> parameters) {
        NoticeCriteria nothing = NoticeCriteria.EVERYTHING;
        return new NoticeCriteria(
                read(parameters, WORDS, Function.identity(), ""),
                facets(parameters),
                readDay(parameters, PUBLISHED_FROM),
                readDay(parameters, PUBLISHED_TO),
                first(parameters, BUYER),
                readDay(parameters, CLOSING_FROM),
                read(parameters, OPEN, NoticeParameters::flag, false),
                read(parameters, SORT, NoticeSort::of, nothing.sort()),
                read(parameters, PAGE, NoticeParameters::number, nothing.page()),
                read(parameters, SIZE, NoticeParameters::number, nothing.size()));
    }

    /**
     * Refuses what is no parameter of a search, so that a mistyped filter is not taken for none.
     *
     * @throws IllegalArgumentException when there is such a one
     */
    public static void requireKnown(Set<String> names) {
        Set<String> facets =
                NoticeFilter.facets().stream().map(NoticeFilter::code).collect(Collectors.toSet());
        for (String name : names) {
            if (!PLAIN.contains(name) && !facets.contains(name)) {
                throw new IllegalArgumentException("Unknown parameter: " + name);
            }
        }
    }

    /** Writes only what differs from finding everything. */
    static Map<String, List<String>> write(NoticeCriteria criteria) {
        NoticeCriteria nothing = NoticeCriteria.EVERYTHING;
        var written = new LinkedHashMap<String, List<String>>();
        put(written, WORDS, criteria.words(), nothing.words());
        NoticeFilter.facets().stream()
                .filter(facet -> !criteria.chosen(facet).isEmpty())
                .forEach(facet -> written.put(facet.code(), List.copyOf(criteria.chosen(facet))));
        put(written, PUBLISHED_FROM, criteria.publishedFrom(), null);
        put(written, PUBLISHED_TO, criteria.publishedTo(), null);
        put(written, BUYER, criteria.buyerId(), null);
        put(written, CLOSING_FROM, criteria.closingFrom(), null);
        put(written, OPEN, criteria.openOnly(), nothing.openOnly());
        put(written, SORT, criteria.sort().code(), nothing.sort().code());
        put(written, PAGE, criteria.page(), nothing.page());
        put(written, SIZE, criteria.size(), nothing.size());
        return written;
    }

    private static void put(
            Map<String, List<String>> written, String name, @Nullable Object value, @Nullable Object usual) {
        if (value != null && !value.equals(usual)) {
            written.put(name, List.of(value.toString()));
        }
    }

    private static Map<NoticeFilter, Set<String>> facets(Map<String, List<String>> parameters) {
        var chosen = new EnumMap<NoticeFilter, Set<String>>(NoticeFilter.class);
        for (NoticeFilter facet : NoticeFilter.facets()) {
            chosen.put(
                    facet,
                    parameters.getOrDefault(facet.code(), List.of()).stream()
                            .flatMap(values -> Arrays.stream(values.split(",", -1)))
                            .map(String::strip)
                            .filter(value -> !value.isEmpty())
                            .collect(Collectors.toSet()));
        }
        return chosen;
    }

    private static @Nullable String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static <T> T read(
            Map<String, List<String>> parameters, String name, Function<String, T> reader, T otherwise) {
        String value = first(parameters, name);
        return value == null ? otherwise : reader.apply(value);
    }

    private static @Nullable LocalDate readDay(Map<String, List<String>> parameters, String name) {
        String value = first(parameters, name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException cause) {
            throw new IllegalArgumentException(name + " is not a day such as 2026-11-24: " + value, cause);
        }
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException cause) {
            throw new IllegalArgumentException("Not a number: " + value, cause);
        }
    }

    private static boolean flag(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("open is true or false, not " + value);
        };
    }
}
