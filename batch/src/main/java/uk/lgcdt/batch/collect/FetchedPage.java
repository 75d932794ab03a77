package uk.lgcdt.batch.collect;

import java.net.URI;

/**
 * A page of a window.
 *
 * @param url that it was asked for with
 */
record FetchedPage(URI url, Answer answer, PageContent content) {}
