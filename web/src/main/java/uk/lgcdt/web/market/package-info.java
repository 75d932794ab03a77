/** The pages and REST resources about markets, and how measures are made. */
@NullMarked
package uk.lgcdt.web.market;

import org.jspecify.annotations.NullMarked;
