package uk.lgcdt.infra.assurance;

import java.time.LocalDate;

/** An assessment as the register lists it, without its answers. */
public record RegisteredAssessment(
        long id,
        String supplierName,
        // Empty where the supplier has none.
        String companyNumber,
        String questionSet,
        int version,
        String scope,
        LocalDate completedOn,
        LocalDate validUntil) {

    public boolean isCurrentOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }
}
