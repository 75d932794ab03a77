/** Generates a realistic national sample: notices, council spending and assessments in the formats that are really published. */
@NullMarked
package uk.lgcdt.batch.sample;

import org.jspecify.annotations.NullMarked;
