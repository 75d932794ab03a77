/** Which kind of system a notice buys, told from its words, CPV codes and suppliers. */
@NullMarked
package uk.lgcdt.analytics.servicesystem;

import org.jspecify.annotations.NullMarked;
