/** How good the data are, by source and publisher, in words that publishers can act on. */
@NullMarked
package uk.lgcdt.web.quality;

import org.jspecify.annotations.NullMarked;
