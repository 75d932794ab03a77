package uk.lgcdt.web.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.organisation.Supplier;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.api.TableFormat;
import uk.lgcdt.web.export.FileWords;
import uk.lgcdt.web.export.PageFile;
import uk.lgcdt.web.identity.IdentityService;
import uk.lgcdt.web.publication.PublicationService;

/** A supplier's page as files. An id is a parameter, because it may hold a slash. */
@RestController
@Tag(name = "Suppliers")
class SupplierFileResource {

    private final OrganisationService organisations;
    private final IdentityService identities;
    private final SupplierFile files;
    private final PublicationService publications;
    private final FileWords words;

    SupplierFileResource(
            OrganisationService organisations,
            IdentityService identities,
            SupplierFile files,
            PublicationService publications,
            FileWords words) {
        this.organisations = organisations;
        this.identities = identities;
        this.files = files;
        this.publications = publications;
        this.words = words;
    }

    @GetMapping("/api/v1/suppliers/figures." + TableFormat.ENDING)
    @Operation(
            summary = "Downloads what a supplier's page shows as CSV, spreadsheet, JSON or Parquet",
            description =
                    "One row for each figure: parts facts, owner, market, buyer, payer and contract. An id that has"
                            + " become part of another supplier gives that one's file")
    ResponseEntity<byte[]> figures(
            @PathVariable String ending,
            @RequestParam String supplier,
            @RequestParam(required = false) @Nullable String run) {
        return file(supplier, run).answer(TableFormat.of(ending));
    }

    @GetMapping("/api/v1/suppliers/briefing.pdf")
    @Operation(summary = "Downloads a supplier's page as a briefing: coverage, figures, methods, source")
    ResponseEntity<byte[]> briefing(
            @RequestParam String supplier, @RequestParam(required = false) @Nullable String run) {
        return file(supplier, run).answer(words);
    }

    private PageFile file(String id, @Nullable String run) {
        Publication publication = publications.get(run);
        return Optional.of(id)
                .filter(text -> !text.isBlank())
                .map(SupplierId::new)
                .flatMap(supplier -> find(publication.run(), supplier))
                .map(supplier -> files.of(publication, supplier))
                .orElseThrow(() -> new NothingFoundException("No supplier " + id));
    }

    private Optional<Supplier> find(RunId run, SupplierId id) {
        return organisations
                .findSupplier(run, id)
                .or(() -> identities.findSuccessor(run, id).flatMap(found -> organisations.findSupplier(run, found)));
    }
}
