/** Contracts that councils list in registers of their own. */
@NullMarked
package uk.lgcdt.analytics.register;

import org.jspecify.annotations.NullMarked;
