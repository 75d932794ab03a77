/** Gives published data out, whole or in part. */
@NullMarked
package uk.lgcdt.batch.export;

import org.jspecify.annotations.NullMarked;
