/** Loads councils' registers of their contracts. */
@NullMarked
package uk.lgcdt.batch.register;

import org.jspecify.annotations.NullMarked;
