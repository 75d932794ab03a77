package uk.lgcdt.web.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.register.RegisterContract;
import uk.lgcdt.web.publication.SourceAddress;

/**
 * A contract of a council's own register as REST tells it.
 *
 * @param run number of the run that published it; {@code /api/v1/runs/{run}} tells what it was made with
 * @param totalGbp pounds over the term, as published; null where not stated
 * @param annualGbp pounds a year, as published; null where not stated
 * @param dateApproximate whether only a month or a year was published
 * @param landedFile the file that it stands in
 * @param position where in the file
 * @param row address of the row as it was received
 */
record RegisterEntry(
        long run,
        String council,
        @Nullable String reference,
        @Nullable String title,
        @Nullable String department,
        @Nullable String supplierName,
        @Nullable String companyNumber,
        @Nullable BigDecimal totalGbp,
        @Nullable BigDecimal annualGbp,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean dateApproximate,
        @Nullable LocalDate reviewOn,
        @Nullable String extension,
        long landedFile,
        String position,
        String row) {

    static RegisterEntry of(long run, String council, RegisterContract contract) {
        return new RegisterEntry(
                run,
                council,
                contract.reference(),
                contract.title(),
                contract.department(),
                contract.supplierName(),
                contract.companyNumber(),
                contract.totalGbp(),
                contract.annualGbp(),
                contract.startsOn(),
                contract.endsOn(),
                contract.dateApproximate(),
                contract.reviewOn(),
                contract.extension(),
                contract.landedFile(),
                contract.position(),
                "/" + SourceAddress.row(contract.landedFile(), contract.position()));
    }
}
