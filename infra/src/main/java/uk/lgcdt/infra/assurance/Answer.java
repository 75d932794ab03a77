package uk.lgcdt.infra.assurance;

import org.jspecify.annotations.Nullable;

/**
 * A supplier's answer to one question.
 *
 * @param point of the question's scale, nought the lowest
 * @param elaboration in the supplier's own words; for signed-in buyers, not for the public
 */
public record Answer(String question, int point, @Nullable String elaboration) {}
