/** Which names are one supplier and why, what people decided about it, and what they are asked. */
@NullMarked
package uk.lgcdt.web.identity;

import org.jspecify.annotations.NullMarked;
