/** Files as they were received: stored once, with what was loaded from them and what could not be. */
@NullMarked
package uk.lgcdt.infra.landing;

import org.jspecify.annotations.NullMarked;
