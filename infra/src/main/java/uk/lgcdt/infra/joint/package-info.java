/** Councils buying together: the joint procurement, who takes part, what each commits itself to, and what happened. */
@NullMarked
package uk.lgcdt.infra.joint;

import org.jspecify.annotations.NullMarked;
