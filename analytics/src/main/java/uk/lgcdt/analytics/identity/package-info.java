/** Tells which written names are one supplier: reads names, weighs pairs, joins them with guards, explains each join. */
@NullMarked
package uk.lgcdt.analytics.identity;

import org.jspecify.annotations.NullMarked;
