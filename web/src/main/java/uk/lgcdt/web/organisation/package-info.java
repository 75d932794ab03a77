/** The pages and REST resources about suppliers and buyers. */
@NullMarked
package uk.lgcdt.web.organisation;

import org.jspecify.annotations.NullMarked;
