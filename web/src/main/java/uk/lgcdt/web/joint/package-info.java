/** The pages and REST resources about joint procurements, and who may see and do what with them. */
@NullMarked
package uk.lgcdt.web.joint;

import org.jspecify.annotations.NullMarked;
