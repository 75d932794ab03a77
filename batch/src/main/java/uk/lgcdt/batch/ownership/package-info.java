/** Loads beneficial ownership statements, without what is personal in them. */
@NullMarked
package uk.lgcdt.batch.ownership;

import org.jspecify.annotations.NullMarked;
