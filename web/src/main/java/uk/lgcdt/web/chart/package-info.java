/** Charts, each with its table. */
@NullMarked
package uk.lgcdt.web.chart;

import org.jspecify.annotations.NullMarked;
