/** Collects notices from publishers' services, page by page, so that a kill at any moment leaves no gap and no repeat. */
@NullMarked
package uk.lgcdt.batch.collect;

import org.jspecify.annotations.NullMarked;
