/** Contracts as councils' own registers list them. */
@NullMarked
package uk.lgcdt.infra.register;

import org.jspecify.annotations.NullMarked;
