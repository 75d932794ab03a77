/** Payments that councils published. */
@NullMarked
package uk.lgcdt.analytics.spend;

import org.jspecify.annotations.NullMarked;
