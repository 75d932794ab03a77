package uk.lgcdt.web.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.company.RegisteredCompany;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.api.PageOf;
import uk.lgcdt.web.api.PageRequested;
import uk.lgcdt.web.organisation.CompanyEntry.OwnerEntry;
import uk.lgcdt.web.publication.PublicationService;

/** Contract registers, companies and their owners for programs. */
@RestController
@Tag(name = "Registers")
class RegisterResource {

    private final RegisterService registers;
    private final Councils councils;
    private final PublicationService publications;

    RegisterResource(RegisterService registers, Councils councils, PublicationService publications) {
        this.registers = registers;
        this.councils = councils;
        this.publications = publications;
    }

    @GetMapping("/api/v1/registers/{council}")
    @Operation(
            summary = "Lists the contracts of a council's own register, by its ONS code: those that still run first,"
                    + " soonest to end first")
    PageOf<RegisterEntry> contracts(
            @PathVariable String council,
            @RequestParam(required = false) @Nullable String run,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var wanted = new PageRequested(page, size);
        Publication publication = publications.get(run);
        String code = councils.findByCode(council)
                .orElseThrow(() -> new NothingFoundException("No council " + council))
                .code();
        List<RegisterEntry> items =
                registers.listContracts(publication.run(), code, wanted.offset(), wanted.size()).stream()
                        .map(contract -> RegisterEntry.of(publication.run().value(), code, contract))
                        .toList();
        return new PageOf<>(
                items,
                page,
                size,
                registers.countContracts(publication.run(), code),
                publications.sourceOf(publication, FigureFamily.REGISTER));
    }

    @GetMapping("/api/v1/companies/{number}")
    @Operation(summary = "Shows what Companies House has on a supplier, by its company number, and who owns it")
    CompanyEntry company(@PathVariable String number, @RequestParam(required = false) @Nullable String run) {
        Publication publication = publications.get(run);
        RegisteredCompany company = registers
                .findCompany(publication.run(), number)
                .orElseThrow(() -> new NothingFoundException(
                        "No company " + number + " among the suppliers of run " + publication.run()));
        return CompanyEntry.of(
                company, owners(publication, number), publications.sourceOf(publication, FigureFamily.COMPANY));
    }

    @GetMapping("/api/v1/companies/{number}/owners")
    @Operation(summary = "Lists who owns or controls a supplier: entities by name; persons are only counted")
    List<OwnerEntry> owners(@PathVariable String number, @RequestParam(required = false) @Nullable String run) {
        return owners(publications.get(run), number);
    }

    private List<OwnerEntry> owners(Publication publication, String number) {
        return registers.listOwners(publication.run(), number).stream()
                .map(owner -> OwnerEntry.of(publication.run().value(), owner))
                .toList();
    }
}
