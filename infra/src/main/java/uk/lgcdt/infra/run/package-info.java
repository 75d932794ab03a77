/** The ledger of runs: each load and refresh, and the run whose figures the pages show. */
@NullMarked
package uk.lgcdt.infra.run;

import org.jspecify.annotations.NullMarked;
