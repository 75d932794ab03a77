/** The one Spark application: reads what was received, computes everything, publishes it under a run. */
@NullMarked
package uk.lgcdt.analytics.refresh;

import org.jspecify.annotations.NullMarked;
