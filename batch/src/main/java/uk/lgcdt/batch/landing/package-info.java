/** Brings received files in: copies them, tells what they hold, and keeps what can be loaded apart from what cannot. */
@NullMarked
package uk.lgcdt.batch.landing;

import org.jspecify.annotations.NullMarked;
