package uk.lgcdt.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.run.FigureSource;

/**
 * One page of a list.
 *
 * @param page number of the page, from nought
 * @param size how many items a full page has
 * @param total how many items there are on all pages
 * @param source where figures of the list come from; null, and then left out, where it has none of a run
 */
public record PageOf<T>(
        List<T> items,
        int page,
        int size,
        long total,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable FigureSource source) {

    public PageOf {
        items = List.copyOf(items);
    }

    public PageOf(List<T> items, int page, int size, long total) {
        this(items, page, size, total, null);
    }
}
