/** What a market's concentration would be if suppliers combined, left or split. */
@NullMarked
package uk.lgcdt.web.market.whatif;

import org.jspecify.annotations.NullMarked;
