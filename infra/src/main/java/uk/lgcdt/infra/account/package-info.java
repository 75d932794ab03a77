/** Who may sign in, and for whom they act. */
@NullMarked
package uk.lgcdt.infra.account;

import org.jspecify.annotations.NullMarked;
