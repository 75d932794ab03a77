package uk.lgcdt.web.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import uk.lgcdt.infra.organisation.Supplier;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.identity.IdentityService;
import uk.lgcdt.web.organisation.SupplierEntry.BuyerPart;
import uk.lgcdt.web.organisation.SupplierEntry.MarketPart;
import uk.lgcdt.web.publication.PublicationService;

/** Suppliers for programs. */
@RestController
@Tag(name = "Suppliers")
class SupplierResource {

    private static final int PARTS = 20;

    private final OrganisationService organisations;
    private final IdentityService identities;
    private final PublicationService publications;

    SupplierResource(OrganisationService organisations, IdentityService identities, PublicationService publications) {
        this.organisations = organisations;
        this.identities = identities;
        this.publications = publications;
    }

    @GetMapping("/api/v1/suppliers/{id}")
    @Operation(
            summary = "Shows a supplier with its markets and its largest buyers",
            description = "An id that has become part of another supplier is answered with 307 and that one's address")
    ResponseEntity<SupplierEntry> get(@PathVariable String id, @RequestParam(required = false) @Nullable String run) {
        Publication publication = publications.get(run);
        return Optional.of(id)
                .filter(text -> !text.isBlank())
                .flatMap(text -> organisations.findSupplier(publication.run(), new SupplierId(text)))
                .map(supplier -> ResponseEntity.ok(entry(publication, supplier)))
                .or(() -> successor(publication, id, run))
                .orElseThrow(() -> new NothingFoundException("No supplier " + id));
    }

    /** Not for ever: a decision or more data may give the id back. */
    private Optional<ResponseEntity<SupplierEntry>> successor(
            Publication publication, String id, @Nullable String run) {
        return Optional.of(id)
                .filter(text -> !text.isBlank())
                .flatMap(text -> identities.findSuccessor(publication.run(), new SupplierId(text)))
                .flatMap(found -> organisations.findSupplier(publication.run(), found))
                .map(found -> UriComponentsBuilder.fromPath("/api/v1/suppliers/{id}")
                        .queryParamIfPresent("run", Optional.ofNullable(run))
                        .encode()
                        .build(found.id().value()))
                .map(address -> ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                        .location(address)
                        .build());
    }

    private SupplierEntry entry(Publication publication, Supplier supplier) {
        RunId run = publication.run();
        return SupplierEntry.of(
                supplier,
                organisations.listMarketsOf(run, supplier.id(), PARTS).stream()
                        .map(part -> MarketPart.of(part, organisations.nameOf(part.market())))
                        .toList(),
                organisations.listBuyersOf(run, supplier.id(), PARTS).stream()
                        .map(BuyerPart::of)
                        .toList(),
                publications.sourceOf(publication, FigureFamily.ORGANISATION));
    }
}
