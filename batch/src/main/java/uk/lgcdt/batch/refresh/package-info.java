/** Computes all figures afresh from what is loaded, publishes them, and has them found. */
@NullMarked
package uk.lgcdt.batch.refresh;

import org.jspecify.annotations.NullMarked;
