package uk.lgcdt.infra.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of the notices found.
 *
 * @param total  all that match
 * @param facets the values of each facet with the notices that choosing it alone in its facet would give
 * @param help   what else to try; empty unless nothing was found
 */
public record NoticePage(
        List<NoticeHit> hits, long total, Map<NoticeFilter, List<FacetCount>> facets, Optional<NoticeHelp> help) {

    public NoticePage {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /** A value of a facet and how many notices have it, whatever else of the same facet is chosen. */
    public record FacetCount(String value, long notices) {}

    /**
     * What would find something.
     *
     * @param didYouMean   the words in another spelling, that do find notices
     * @param withoutWords notices found by the filters alone; 0 where no words were given
     * @param without      notices found when one filter is undone, for each filter in use that hides some
     */
    public record NoticeHelp(Optional<String> didYouMean, long withoutWords, Map<NoticeFilter, Long> without) {

        public NoticeHelp {
            without = Map.copyOf(without);
        }
    }

    /** Returns the values of a facet, or none. */
    public List<FacetCount> facet(NoticeFilter facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
