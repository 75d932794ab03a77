/** Contracts of different councils that end together and could be bought together. */
@NullMarked
package uk.lgcdt.infra.opportunity;

import org.jspecify.annotations.NullMarked;
