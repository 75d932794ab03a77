/** What pages share to be taken away: figures as rows of one form, a briefing to print, and their words. */
@NullMarked
package uk.lgcdt.web.export;

import org.jspecify.annotations.NullMarked;
