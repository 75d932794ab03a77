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
import uk.lgcdt.infra.organisation.Buyer;
import uk.lgcdt.infra.organisation.BuyerId;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.api.TableFormat;
import uk.lgcdt.web.export.FileWords;
import uk.lgcdt.web.export.PageFile;
import uk.lgcdt.web.publication.PublicationService;

/** A buyer's or council's page as files. An id is a parameter, because it may hold a slash. */
@RestController
@Tag(name = "Buyers")
class BuyerFileResource {

    private final OrganisationService organisations;
    private final BuyerFile files;
    private final PublicationService publications;
    private final FileWords words;

    BuyerFileResource(
            OrganisationService organisations, BuyerFile files, PublicationService publications, FileWords words) {
        this.organisations = organisations;
        this.files = files;
        this.publications = publications;
        this.words = words;
    }

    @GetMapping("/api/v1/buyers/figures." + TableFormat.ENDING)
    @Operation(
            summary = "Downloads what a buyer's page shows as CSV, spreadsheet, JSON or Parquet",
            description = "One row for each figure: parts facts, supplier and contract; where it published payments,"
                    + " paid-year, paid-month and paid-supplier on each VAT basis; of a council, like-councils. An id that"
                    + " is counted under another buyer gives that one's file")
    ResponseEntity<byte[]> figures(
            @PathVariable String ending,
            @RequestParam String buyer,
            @RequestParam(required = false) @Nullable String run) {
        return file(buyer, run).answer(TableFormat.of(ending));
    }

    @GetMapping("/api/v1/buyers/briefing.pdf")
    @Operation(summary = "Downloads a buyer's page as a briefing: coverage, figures, methods, source")
    ResponseEntity<byte[]> briefing(@RequestParam String buyer, @RequestParam(required = false) @Nullable String run) {
        return file(buyer, run).answer(words);
    }

    private PageFile file(String id, @Nullable String run) {
        Publication publication = publications.get(run);
        return Optional.of(id)
                .filter(text -> !text.isBlank())
                .map(BuyerId::new)
                .flatMap(buyer -> find(publication.run(), buyer))
                .map(buyer -> files.of(publication, buyer))
                .orElseThrow(() -> new NothingFoundException("No buyer " + id));
    }

    private Optional<Buyer> find(RunId run, BuyerId id) {
        return organisations
                .findBuyer(run, id)
                .flatMap(buyer ->
                        buyer.countsAsItself() ? Optional.of(buyer) : organisations.findBuyer(run, buyer.countedAs()));
    }
}
