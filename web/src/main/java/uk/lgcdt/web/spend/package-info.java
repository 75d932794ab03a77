/** Single payments behind the figures of what councils paid. */
@NullMarked
package uk.lgcdt.web.spend;

import org.jspecify.annotations.NullMarked;
