/** What registers of companies and of beneficial ownership have on suppliers. */
@NullMarked
package uk.lgcdt.analytics.company;

import org.jspecify.annotations.NullMarked;
