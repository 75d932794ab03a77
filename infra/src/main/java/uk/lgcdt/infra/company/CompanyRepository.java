package uk.lgcdt.infra.company;

import java.util.List;
import java.util.Optional;
import uk.lgcdt.infra.run.RunId;

/** What a run published of the companies among suppliers. */
public interface CompanyRepository {

    /** @param number Companies House number, eight characters */
    Optional<RegisteredCompany> find(RunId run, String number);

    /** Returns entities by name, then persons, then unnamed parties. */
    List<CompanyOwner> listOwners(RunId run, String number);
}
