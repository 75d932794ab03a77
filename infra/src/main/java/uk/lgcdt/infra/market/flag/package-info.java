/** Flags of markets: which figures are beyond thresholds that analysts set. */
@NullMarked
package uk.lgcdt.infra.market.flag;

import org.jspecify.annotations.NullMarked;
