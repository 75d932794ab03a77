/** The register of assessments: its pages and REST resources. */
@NullMarked
package uk.lgcdt.web.assurance;

import org.jspecify.annotations.NullMarked;
