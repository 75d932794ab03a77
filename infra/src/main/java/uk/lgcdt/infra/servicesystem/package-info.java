/** Which kinds of systems awards buy, and what people decided about it. */
@NullMarked
package uk.lgcdt.infra.servicesystem;

import org.jspecify.annotations.NullMarked;
