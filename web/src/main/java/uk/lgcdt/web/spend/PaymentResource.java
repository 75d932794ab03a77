package uk.lgcdt.web.spend;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.spend.SpendPayment;
import uk.lgcdt.infra.spend.SpendPaymentCriteria;
import uk.lgcdt.infra.spend.SpendPaymentRepository;
import uk.lgcdt.infra.spreadsheet.FileTable;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.api.PageOf;
import uk.lgcdt.web.api.PageRequested;
import uk.lgcdt.web.api.SourceFacts;
import uk.lgcdt.web.api.TableFormat;
import uk.lgcdt.web.publication.PublicationService;

/** Single payments for programs. */
@RestController
@Tag(name = "Payments")
class PaymentResource {

    /** Longer lists are in the files that the council published. */
    private static final int LONGEST_FILE = 100_000;

    private final PaymentService payments;
    private final PublicationService publications;

    PaymentResource(PaymentService payments, PublicationService publications) {
        this.payments = payments;
        this.publications = publications;
    }

    @GetMapping("/api/v1/payments")
    @Operation(
            summary = "Lists the payments behind a figure of spend: by council, VAT basis, supplier as named, month or"
                    + " financial year (2025-26)")
    PageOf<SpendPayment> list(
            @RequestParam(required = false) @Nullable String council,
            @RequestParam(required = false) @Nullable String basis,
            @RequestParam(required = false) @Nullable String supplier,
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String run,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var wanted = new PageRequested(page, size);
        Publication publication = publications.get(run);
        var found = read(
                publication, PaymentQuery.of(council, basis, supplier, month, year), wanted.offset(), wanted.size());
        return new PageOf<>(
                found.payments(), page, size, found.lines(), publications.sourceOf(publication, FigureFamily.SPEND));
    }

    @GetMapping("/api/v1/payments/list." + TableFormat.ENDING)
    @Operation(
            summary =
                    "Downloads the same payments as CSV, spreadsheet, JSON or Parquet, at most 100,000; no cell is a formula")
    ResponseEntity<byte[]> download(
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable String council,
            @RequestParam(required = false) @Nullable String basis,
            @RequestParam(required = false) @Nullable String supplier,
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String run) {
        SpendPaymentCriteria criteria = PaymentQuery.of(council, basis, supplier, month, year);
        Publication publication = publications.get(run);
        var found = read(publication, criteria, 0, LONGEST_FILE);
        return TableFormat.of(ending)
                .answer(
                        "payments",
                        columns(criteria),
                        found.payments(),
                        SourceFacts.of(publications.sourceOf(publication, FigureFamily.SPEND)));
    }

    private static FileTable<SpendPayment> columns(SpendPaymentCriteria criteria) {
        return new FileTable<SpendPayment>()
                .day("paid_on", SpendPayment::paidOn)
                .truth("date_approximate", SpendPayment::dateApproximate)
                .text("supplier_name", SpendPayment::supplierName)
                .number("paid_gbp", 2, SpendPayment::paidGbp)
                .text("vat_basis", payment -> criteria.basis().word())
                .text("purpose", SpendPayment::purpose)
                .text("department", SpendPayment::department)
                .text("transaction", SpendPayment::transaction)
                .truth("reversed", SpendPayment::reversed)
                .count("landed_file_id", SpendPayment::landedFile)
                .text("position", SpendPayment::position);
    }

    private SpendPaymentRepository.Page read(
            Publication publication, SpendPaymentCriteria criteria, int offset, int limit) {
        return payments.list(publication.run(), criteria, offset, limit)
                .orElseThrow(() -> new NothingFoundException(
                        "The single payments of run " + publication.run() + " are no longer kept"));
    }
}
