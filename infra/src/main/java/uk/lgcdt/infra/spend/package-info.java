/** Payments that councils published, added up by month. */
@NullMarked
package uk.lgcdt.infra.spend;

import org.jspecify.annotations.NullMarked;
