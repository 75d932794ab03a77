/** The page of a contracting process, and the list of contracts that other pages show. */
@NullMarked
package uk.lgcdt.web.notice;

import org.jspecify.annotations.NullMarked;
