/** Does what is asked for on the pages, one thing at a time, in the process that serves them. */
@NullMarked
package uk.lgcdt.batch.request;

import org.jspecify.annotations.NullMarked;
