/** Reads tables of any dialect, text and spreadsheets alike, row by row, and tells what kind of data they hold. */
@NullMarked
package uk.lgcdt.batch.table;

import org.jspecify.annotations.NullMarked;
