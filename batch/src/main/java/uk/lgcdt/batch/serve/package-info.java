/** Runs the web application beside the servers that it needs. */
@NullMarked
package uk.lgcdt.batch.serve;

import org.jspecify.annotations.NullMarked;
