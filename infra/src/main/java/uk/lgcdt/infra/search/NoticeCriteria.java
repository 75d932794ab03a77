package uk.lgcdt.infra.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which notices to find; an empty part asks for nothing.
 *
 * @param words         as typed: words that must all occur, {@code "exact phrases"}, {@code -excluded} words
 * @param chosen        any of these values of each facet
 * @param publishedFrom first local day (Europe/London)
 * @param publishedTo   last local day
 * @param buyerId       as published tables have it
 * @param closingFrom   tenders that close on this local day or later
 * @param openOnly      tenders that can still be answered today
 * @param page          from 0
 */
public record NoticeCriteria(
        String words,
        Map<NoticeFilter, Set<String>> chosen,
        @Nullable LocalDate publishedFrom,
        @Nullable LocalDate publishedTo,
        @Nullable String buyerId,
        @Nullable LocalDate closingFrom,
        boolean openOnly,
        NoticeSort sort,
        int page,
        int size) {

    public static final int LONGEST_WORDS = 500; // characters
    public static final int LARGEST_PAGE = 200;

    /** As far as pages can be turned: Elasticsearch would have to keep all results before a page in order. */
    public static final int DEEPEST = 10_000;

    /** Finds every notice, the newest first. */
    public static final NoticeCriteria EVERYTHING =
            new NoticeCriteria("", Map.of(), null, null, null, null, false, NoticeSort.RELEVANCE, 0, 20);

    public NoticeCriteria {
        words = words.strip();
        if (words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("Search words are longer than " + LONGEST_WORDS + " characters");
        }
        if (publishedFrom != null && publishedTo != null && publishedTo.isBefore(publishedFrom)) {
            throw new IllegalArgumentException("Published from " + publishedFrom + " is after " + publishedTo);
        }
        requirePage(page, size);
        chosen = copyOf(chosen);
    }

    public NoticeCriteria withWords(String asked) {
        return new NoticeCriteria(
                asked, chosen, publishedFrom, publishedTo, buyerId, closingFrom, openOnly, sort, 0, size);
    }

    /** Chooses these values of a facet in place of those chosen before. */
    public NoticeCriteria with(NoticeFilter facet, Set<String> values) {
        var changed = new EnumMap<NoticeFilter, Set<String>>(NoticeFilter.class);
        changed.putAll(chosen);
        changed.put(facet, values);
        return new NoticeCriteria(
                words, changed, publishedFrom, publishedTo, buyerId, closingFrom, openOnly, sort, 0, size);
    }

    public NoticeCriteria withPublished(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new NoticeCriteria(words, chosen, from, to, buyerId, closingFrom, openOnly, sort, 0, size);
    }

    public NoticeCriteria withBuyer(@Nullable String id) {
        return new NoticeCriteria(words, chosen, publishedFrom, publishedTo, id, closingFrom, openOnly, sort, 0, size);
    }

    public NoticeCriteria withClosingFrom(@Nullable LocalDate day) {
        return new NoticeCriteria(words, chosen, publishedFrom, publishedTo, buyerId, day, openOnly, sort, 0, size);
    }

    public NoticeCriteria withOpenOnly(boolean only) {
        return new NoticeCriteria(words, chosen, publishedFrom, publishedTo, buyerId, closingFrom, only, sort, 0, size);
    }

    public NoticeCriteria withSort(NoticeSort order) {
        return new NoticeCriteria(
                words, chosen, publishedFrom, publishedTo, buyerId, closingFrom, openOnly, order, 0, size);
    }

    public NoticeCriteria withPage(int number, int length) {
        return new NoticeCriteria(
                words, chosen, publishedFrom, publishedTo, buyerId, closingFrom, openOnly, sort, number, length);
    }

    /** Returns the same criteria with one way of narrowing undone. */
    public NoticeCriteria without(NoticeFilter filter) {
        return switch (filter) {
            case PUBLISHED -> withPublished(null, null);
            case BUYER -> withBuyer(null);
            case CLOSING -> withClosingFrom(null).withOpenOnly(false);
            default -> with(filter, Set.of());
        };
    }

    /** Returns the values chosen of a facet, in order. */
    public Set<String> chosen(NoticeFilter facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    static void requirePage(int page, int size) {
        if (page < 0) {
            throw new IllegalArgumentException("Not a page: " + page);
        }
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + LARGEST_PAGE + " entries, not " + size);
        }
        if ((page + 1L) * size > DEEPEST) {
            throw new IllegalArgumentException(
                    "Only the first " + DEEPEST + " results can be paged through; narrow the search to see the others");
        }
    }

    private static Map<NoticeFilter, Set<String>> copyOf(Map<NoticeFilter, Set<String>> chosen) {
        var copy = new EnumMap<NoticeFilter, Set<String>>(NoticeFilter.class);
        chosen.forEach((facet, values) -> {
            values.forEach(facet::require);
            if (!values.isEmpty()) {
                copy.put(facet, Collections.unmodifiableSet(new TreeSet<>(values)));
            }
        });
        return Collections.unmodifiableMap(copy);
    }
}
