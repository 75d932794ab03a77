/** Tables that people take away: the same rows as CSV and Parquet, and no text of them more than text to a spreadsheet. */
@NullMarked
package uk.lgcdt.infra.spreadsheet;

import org.jspecify.annotations.NullMarked;
