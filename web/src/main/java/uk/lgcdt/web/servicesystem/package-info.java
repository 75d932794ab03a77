/** The list of service systems, and what is known and decided of those that an award buys. */
@NullMarked
package uk.lgcdt.web.servicesystem;

import org.jspecify.annotations.NullMarked;
