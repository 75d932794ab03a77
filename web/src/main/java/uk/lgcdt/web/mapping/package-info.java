/** The page on which an analyst confirms or corrects which column of a file of payments holds what. */
@NullMarked
package uk.lgcdt.web.mapping;

import org.jspecify.annotations.NullMarked;
