/** The commands: what people type, and what they are told. */
@NullMarked
package uk.lgcdt.batch.command;

import org.jspecify.annotations.NullMarked;
