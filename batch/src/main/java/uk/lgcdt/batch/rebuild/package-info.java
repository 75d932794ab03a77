/** Makes all that is received again from landing alone. */
@NullMarked
package uk.lgcdt.batch.rebuild;

import org.jspecify.annotations.NullMarked;
