/** Finds contracts of different councils that could be replaced together. */
@NullMarked
package uk.lgcdt.analytics.opportunity;

import org.jspecify.annotations.NullMarked;
