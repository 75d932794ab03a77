/** Reads published releases, whatever their regime and dirt, into one table, and the notices that pages show out of it. */
@NullMarked
package uk.lgcdt.analytics.notice;

import org.jspecify.annotations.NullMarked;
