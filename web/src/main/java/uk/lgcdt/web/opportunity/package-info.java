/** The page of contracts that councils could replace together. */
@NullMarked
package uk.lgcdt.web.opportunity;

import org.jspecify.annotations.NullMarked;
