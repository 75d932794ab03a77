/** Which run the shown figures come from. */
@NullMarked
package uk.lgcdt.web.publication;

import org.jspecify.annotations.NullMarked;
