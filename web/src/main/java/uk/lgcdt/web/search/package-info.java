/** Searching notices: the page, the REST interface, and how a search is written in an address. */
@NullMarked
package uk.lgcdt.web.search;

import org.jspecify.annotations.NullMarked;
