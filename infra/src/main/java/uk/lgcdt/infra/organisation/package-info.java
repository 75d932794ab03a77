/** Who buys and who sells: contracting authorities and suppliers, as a run resolved them. */
@NullMarked
package uk.lgcdt.infra.organisation;

import org.jspecify.annotations.NullMarked;
