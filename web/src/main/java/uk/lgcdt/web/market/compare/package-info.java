/** Two markets, or two years of one, side by side. */
@NullMarked
package uk.lgcdt.web.market.compare;

import org.jspecify.annotations.NullMarked;
