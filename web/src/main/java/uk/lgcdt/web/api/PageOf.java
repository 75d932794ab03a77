package uk.lgcdt.web.api;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page number of the page, from nought
 * @param size how many items a full page has
 * @param total how many items there are on all pages
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {

    public PageOf {
        items = List.copyOf(items);
    }
}
