/** What loads and refreshes have in common: one at a time, in the ledger, and tidied up after a kill. */
@NullMarked
package uk.lgcdt.batch.run;

import org.jspecify.annotations.NullMarked;
