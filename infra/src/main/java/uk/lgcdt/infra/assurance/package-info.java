/** How well suppliers manage AI: question sets, assessments, their scores and the register of them. */
@NullMarked
package uk.lgcdt.infra.assurance;

import org.jspecify.annotations.NullMarked;
