/** Where figures come from: runs, what they rest on, their limits, their reference data. */
@NullMarked
package uk.lgcdt.web.provenance;

import org.jspecify.annotations.NullMarked;
