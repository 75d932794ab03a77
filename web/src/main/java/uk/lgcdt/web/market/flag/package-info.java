/** Flags of markets and the thresholds behind them: pages and REST. */
@NullMarked
package uk.lgcdt.web.market.flag;

import org.jspecify.annotations.NullMarked;
