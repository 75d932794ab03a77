/** Keeps what people take away into a spreadsheet from being more than text. */
@NullMarked
package uk.lgcdt.infra.spreadsheet;

import org.jspecify.annotations.NullMarked;
