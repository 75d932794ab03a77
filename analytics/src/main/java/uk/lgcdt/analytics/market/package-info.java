/** Award lines, and the measures of the markets they make up. */
@NullMarked
package uk.lgcdt.analytics.market;

import org.jspecify.annotations.NullMarked;
