/** Collects and refreshes every night while the platform serves. */
@NullMarked
package uk.lgcdt.batch.schedule;

import org.jspecify.annotations.NullMarked;
