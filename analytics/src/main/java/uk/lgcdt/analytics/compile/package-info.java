/** Merges the releases of a contracting process by the rules of OCDS 1.1, into its compiled or its versioned release. */
@NullMarked
package uk.lgcdt.analytics.compile;

import org.jspecify.annotations.NullMarked;
