/** Red flags: patterns in a procurement, a buyer's or a supplier's bids that deserve a second look. */
@NullMarked
package uk.lgcdt.analytics.flag;

import org.jspecify.annotations.NullMarked;
