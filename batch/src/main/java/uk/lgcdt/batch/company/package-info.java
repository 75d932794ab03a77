/** Loads the basic company data of Companies House. */
@NullMarked
package uk.lgcdt.batch.company;

import org.jspecify.annotations.NullMarked;
