/** Tells which organisation a notice names: identifiers checked, names made comparable. */
@NullMarked
package uk.lgcdt.analytics.organisation;

import org.jspecify.annotations.NullMarked;
