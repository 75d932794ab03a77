/** Markets and their published measures: who sells, who buys, how concentrated it is. */
@NullMarked
package uk.lgcdt.infra.market;

import org.jspecify.annotations.NullMarked;
