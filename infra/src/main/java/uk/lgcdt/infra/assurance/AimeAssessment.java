package uk.lgcdt.infra.assurance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supplier's own assessment of how it manages AI, against one version of a question set.
 *
 * @param companyNumber at Companies House, eight characters; absent where the supplier has none
 * @param scope the part of the supplier that it speaks for
 * @param validUntil the last day on which it is current
 */
public record AimeAssessment(
        String supplierName,
        @Nullable String companyNumber,
        String questionSet,
        int version,
        String scope,
        LocalDate completedOn,
        LocalDate validUntil,
        List<Answer> answers) {

    public AimeAssessment {
        if (supplierName.isBlank() || validUntil.isBefore(completedOn)) {
            throw new IllegalArgumentException(
                    "An assessment without a supplier, or valid until before it was completed");
        }
        answers =
                answers.stream().sorted(Comparator.comparing(Answer::question)).toList();
    }
}
