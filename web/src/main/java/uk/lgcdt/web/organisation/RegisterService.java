package uk.lgcdt.web.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.company.CompanyOwner;
import uk.lgcdt.infra.company.CompanyRepository;
import uk.lgcdt.infra.company.RegisteredCompany;
import uk.lgcdt.infra.organisation.Supplier;
import uk.lgcdt.infra.reference.SicCodes;
import uk.lgcdt.infra.register.RegisterContract;
import uk.lgcdt.infra.register.RegisterContractRepository;
import uk.lgcdt.infra.run.RunId;

/** What pages may ask of registers: councils' contracts, companies, owners. */
@Service
class RegisterService {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final RegisterContractRepository contracts;
    private final CompanyRepository companies;
    private final SicCodes activities;
    private final Clock clock;

    RegisterService(
            RegisterContractRepository contracts, CompanyRepository companies, SicCodes activities, Clock clock) {
        this.contracts = contracts;
        this.companies = companies;
        this.activities = activities;
        this.clock = clock;
    }

    List<RegisterContract> listContracts(RunId run, String councilCode, int offset, int limit) {
        return contracts.list(run, councilCode, LocalDate.ofInstant(clock.instant(), LONDON), offset, limit);
    }

    long countContracts(RunId run, String councilCode) {
        return contracts.count(run, councilCode);
    }

    Optional<RegisteredCompany> findCompany(RunId run, Supplier supplier) {
        return Optional.<String>ofNullable(supplier.companyNumber()).flatMap(number -> findCompany(run, number));
    }

    Optional<RegisteredCompany> findCompany(RunId run, String number) {
        return companies.find(run, number);
    }

    List<CompanyOwner> listOwners(RunId run, Supplier supplier) {
        return Optional.<String>ofNullable(supplier.companyNumber())
                .map(number -> listOwners(run, number))
                .orElseGet(List::of);
    }

    List<CompanyOwner> listOwners(RunId run, String number) {
        return companies.listOwners(run, number);
    }

    /** Writes an activity as its code and, where the classification has it, its name. */
    String describe(String sicCode) {
        return activities
                .findName(sicCode)
                .map(name -> "%s (%s)".formatted(name, sicCode))
                .orElse(sicCode);
    }
}
