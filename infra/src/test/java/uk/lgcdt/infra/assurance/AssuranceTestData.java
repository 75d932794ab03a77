package uk.lgcdt.infra.assurance;

import java.time.LocalDate;
import java.util.List;

/** Assessments for tests. */
public final class AssuranceTestData {

    private AssuranceTestData() {}

    public static QuestionSet shippedSet() {
        return QuestionSets.shipped().list().getFirst();
    }

    /** An assessment that answers every question with the same point, valid for a year. */
    public static AimeAssessment assessment(String supplier, String companyNumber, LocalDate completedOn, int point) {
        List<Answer> answers = shippedSet().questions().stream()
                .map(question -> new Answer(question.number(), point, "Our words on " + question.number()))
                .toList();
        return new AimeAssessment(
                supplier,
                companyNumber,
                shippedSet().id(),
                shippedSet().version(),
                "Whole organisation",
                completedOn,
                completedOn.plusYears(1).minusDays(1),
                answers);
    }
}
