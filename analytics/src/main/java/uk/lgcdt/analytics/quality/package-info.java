/** How good the received data are: each check, by source, publisher and month, with an example. */
@NullMarked
package uk.lgcdt.analytics.quality;

import org.jspecify.annotations.NullMarked;
