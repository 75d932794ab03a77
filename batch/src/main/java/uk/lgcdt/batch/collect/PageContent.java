package uk.lgcdt.batch.collect;

import org.jspecify.annotations.Nullable;

/**
 * What a page tells of itself.
 *
 * @param next link to the next page; absent on the last
 * @param licence address of the licence, as the publisher names it
 */
record PageContent(
        long releases, @Nullable String next, @Nullable String licence) {}
