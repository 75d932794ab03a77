/** The pages about runs: what was loaded and computed, from what, and what was rejected. */
@NullMarked
package uk.lgcdt.web.run;

import org.jspecify.annotations.NullMarked;
