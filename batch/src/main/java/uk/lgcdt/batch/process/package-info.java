/** Child JVMs: Spark and the web application, started, watched and never left behind. */
@NullMarked
package uk.lgcdt.batch.process;

import org.jspecify.annotations.NullMarked;
