/** A market and year as files to take away: CSV, spreadsheet, briefing. */
@NullMarked
package uk.lgcdt.web.market.export;

import org.jspecify.annotations.NullMarked;
