/** The first page. */
@NullMarked
package uk.lgcdt.web.home;

import org.jspecify.annotations.NullMarked;
