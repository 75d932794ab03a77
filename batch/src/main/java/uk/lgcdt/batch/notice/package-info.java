/** Loads published releases, in packages, alone or one on each line. */
@NullMarked
package uk.lgcdt.batch.notice;

import org.jspecify.annotations.NullMarked;
