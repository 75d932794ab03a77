/** Loads suppliers' assessments of how they manage AI. */
@NullMarked
package uk.lgcdt.batch.assurance;

import org.jspecify.annotations.NullMarked;
