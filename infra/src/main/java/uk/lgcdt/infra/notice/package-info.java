/** Notices and the award lines taken from them, as a run published them. */
@NullMarked
package uk.lgcdt.infra.notice;

import org.jspecify.annotations.NullMarked;
