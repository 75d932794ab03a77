/** What every page shares: header, navigation, footer, error pages, tables and the formats of figures. */
@NullMarked
package uk.lgcdt.web.layout;

import org.jspecify.annotations.NullMarked;
