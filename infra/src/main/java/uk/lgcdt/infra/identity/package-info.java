/** Which names a run took for one supplier, and why. */
@NullMarked
package uk.lgcdt.infra.identity;

import org.jspecify.annotations.NullMarked;
