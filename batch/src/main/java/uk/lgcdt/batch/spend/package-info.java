/** Loads the payments that councils publish. */
@NullMarked
package uk.lgcdt.batch.spend;

import org.jspecify.annotations.NullMarked;
