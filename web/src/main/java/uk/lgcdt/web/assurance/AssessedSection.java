package uk.lgcdt.web.assurance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.assurance.Answer;
import uk.lgcdt.infra.assurance.Question;
import uk.lgcdt.infra.assurance.Section;
import uk.lgcdt.infra.assurance.SectionScore;

/**
 * A section with how it was answered.
 *
 * @param answers empty unless the asker may read them
 */
record AssessedSection(Section section, SectionScore score, List<AnsweredQuestion> answers) {

    /** A question and the answer to it, if there is one. */
    record AnsweredQuestion(Question question, @Nullable Answer answer) {}
}
