package uk.lgcdt.web.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.organisation.Supplier;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.organisation.SupplierEntry.BuyerPart;
import uk.lgcdt.web.organisation.SupplierEntry.MarketPart;
import uk.lgcdt.web.publication.PublicationService;

/** Suppliers for programs. */
@RestController
@Tag(name = "Suppliers")
class SupplierResource {

    private static final int PARTS = 20;

    private final OrganisationService organisations;
    private final PublicationService publications;

    SupplierResource(OrganisationService organisations, PublicationService publications) {
        this.organisations = organisations;
        this.publications = publications;
    }

    @GetMapping("/api/v1/suppliers/{id}")
    @Operation(summary = "Shows a supplier with its markets and its largest buyers")
    SupplierEntry get(@PathVariable String id, @RequestParam(required = false) @Nullable String run) {
        Publication publication = publications
                .findAsked(Optional.ofNullable(run))
                .orElseThrow(() -> new NothingFoundException("No published run" + (run == null ? "" : " " + run)));
        return Optional.of(id)
                .filter(text -> !text.isBlank())
                .flatMap(text -> organisations.findSupplier(publication.run(), new SupplierId(text)))
                .map(supplier -> entry(publication, supplier))
                .orElseThrow(() -> new NothingFoundException("No supplier " + id));
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
