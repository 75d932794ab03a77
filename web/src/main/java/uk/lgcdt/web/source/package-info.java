/** The landed files that everything was read from, and their rows as received. */
@NullMarked
package uk.lgcdt.web.source;

import org.jspecify.annotations.NullMarked;
