/** What Companies House and beneficial ownership statements tell of suppliers. */
@NullMarked
package uk.lgcdt.infra.company;

import org.jspecify.annotations.NullMarked;
