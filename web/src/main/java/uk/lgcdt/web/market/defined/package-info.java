/** Markets that a reader defines, and those that analysts keep. */
@NullMarked
package uk.lgcdt.web.market.defined;

import org.jspecify.annotations.NullMarked;
