package uk.lgcdt.web.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.organisation.Buyer;
import uk.lgcdt.infra.organisation.BuyerId;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.spend.PeriodKind;
import uk.lgcdt.web.api.BadRequestException;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.api.PageOf;
import uk.lgcdt.web.api.PageRequested;
import uk.lgcdt.web.publication.PublicationService;

/** What buyers paid by period, for programs. */
@RestController
@Tag(name = "Payments")
class SpendSummaryResource {

    private static final Set<String> BASES = Set.of("net", "gross", "unknown", "all");

    private final OrganisationService organisations;
    private final SpendService spend;
    private final Councils councils;
    private final PublicationService publications;

    SpendSummaryResource(
            OrganisationService organisations, SpendService spend, Councils councils, PublicationService publications) {
        this.organisations = organisations;
        this.spend = spend;
        this.councils = councils;
        this.publications = publications;
    }

    @GetMapping("/api/v1/buyers/{id}/spend-summary")
    @Operation(
            summary = "Lists what a buyer paid by period, with its suppliers, their largest shares and HHI",
            description =
                    "period-kind is all, year, financial-year, quarter or month; basis is net, gross, unknown, or all"
                            + " for whatever the files hold. Without them every row is listed. Amounts are pounds")
    PageOf<SpendSummaryEntry> list(
            @PathVariable String id,
            @RequestParam(name = "period-kind", required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String basis,
            @RequestParam(required = false) @Nullable String run,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var wanted = new PageRequested(page, size);
        @Nullable PeriodKind periods = kind == null ? null : kind(kind);
        if (basis != null && !BASES.contains(basis)) {
            throw new BadRequestException("basis is net, gross, unknown or all, not " + basis);
        }
        Publication publication = publications.get(run);
        String payer = payer(publication, id);
        return new PageOf<>(
                spend.listSummaries(publication.run(), payer, periods, basis, wanted.offset(), wanted.size()).stream()
                        .map(summary -> SpendSummaryEntry.of(publication.run().value(), summary))
                        .toList(),
                page,
                size,
                spend.countSummaries(publication.run(), payer, periods, basis),
                publications.sourceOf(publication, FigureFamily.SPEND));
    }

    private static PeriodKind kind(String word) {
        return PeriodKind.find(word)
                .orElseThrow(() -> new BadRequestException(
                        "period-kind is all, year, financial-year, quarter or month, not " + word));
    }

    private String payer(Publication publication, String id) {
        Buyer buyer = Optional.of(id)
                .filter(text -> !text.isBlank())
                .flatMap(text -> organisations.findBuyer(publication.run(), new BuyerId(text)))
                .orElseThrow(() -> new NothingFoundException("No buyer " + id));
        return spend.findPayer(
                        publication.run(),
                        buyer.name(),
                        Optional.<String>ofNullable(buyer.councilCode()).flatMap(councils::findByCode))
                .orElseThrow(() -> new NothingFoundException("No payments of buyer " + id + " are known"));
    }
}
