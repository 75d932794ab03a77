/** Compiles releases from files into merged releases, without a server. */
@NullMarked
package uk.lgcdt.batch.compile;

import org.jspecify.annotations.NullMarked;
