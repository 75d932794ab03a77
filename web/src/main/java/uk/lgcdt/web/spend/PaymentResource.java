package uk.lgcdt.web.spend;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.spend.SpendPayment;
import uk.lgcdt.infra.spend.SpendPaymentCriteria;
import uk.lgcdt.infra.spend.SpendPaymentRepository;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.api.PageOf;
import uk.lgcdt.web.api.PageRequested;
import uk.lgcdt.web.layout.SafeCsv;
import uk.lgcdt.web.publication.PublicationService;

/** Single payments for programs. */
@RestController
@Tag(name = "Payments")
class PaymentResource {

    /** Longer lists are in the files that the council published. */
    private static final int LONGEST_CSV = 100_000;

    private final PaymentService payments;
    private final PublicationService publications;

    PaymentResource(PaymentService payments, PublicationService publications) {
        this.payments = payments;
        this.publications = publications;
    }

    @GetMapping("/api/v1/payments")
    @Operation(summary = "Lists the payments behind a figure of spend: by council, VAT basis, supplier as named, month")
    PageOf<SpendPayment> list(
            @RequestParam(required = false) @Nullable String council,
            @RequestParam(required = false) @Nullable String basis,
            @RequestParam(required = false) @Nullable String supplier,
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String run,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var wanted = new PageRequested(page, size);
        Publication publication = publication(run);
        var found = read(publication, PaymentQuery.of(council, basis, supplier, month), wanted.offset(), wanted.size());
        return new PageOf<>(
                found.payments(), page, size, found.lines(), publications.sourceOf(publication, FigureFamily.SPEND));
    }

    @GetMapping(path = "/api/v1/payments/list.csv", produces = "text/csv")
    @Operation(summary = "Downloads the same payments as CSV, at most 100,000; no cell is a formula")
    ResponseEntity<StreamingResponseBody> download(
            @RequestParam(required = false) @Nullable String council,
            @RequestParam(required = false) @Nullable String basis,
            @RequestParam(required = false) @Nullable String supplier,
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String run) {
        SpendPaymentCriteria criteria = PaymentQuery.of(council, basis, supplier, month);
        List<SpendPayment> found =
                read(publication(run), criteria, 0, LONGEST_CSV).payments();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"payments.csv\"")
                .body(out -> {
                    try (SafeCsv csv = new SafeCsv(
                            out,
                            "paid_on",
                            "date_approximate",
                            "supplier_name",
                            "paid_gbp",
                            "vat_basis",
                            "purpose",
                            "department",
                            "transaction",
                            "reversed",
                            "landed_file_id",
                            "position")) {
                        found.forEach(payment -> csv.write(cells(payment, criteria)));
                    }
                });
    }

    private static String[] cells(SpendPayment payment, SpendPaymentCriteria criteria) {
        return new String[] {
            payment.paidOn().toString(),
            Boolean.toString(payment.dateApproximate()),
            payment.supplierName(),
            payment.paidGbp().toPlainString(),
            criteria.basis().word(),
            Objects.requireNonNullElse(payment.purpose(), ""),
            Objects.requireNonNullElse(payment.department(), ""),
            Objects.requireNonNullElse(payment.transaction(), ""),
            Boolean.toString(payment.reversed()),
            Long.toString(payment.landedFile()),
            payment.position()
        };
    }

    private SpendPaymentRepository.Page read(
            Publication publication, SpendPaymentCriteria criteria, int offset, int limit) {
        return payments.list(publication.run(), criteria, offset, limit)
                .orElseThrow(() -> new NothingFoundException(
                        "The single payments of run " + publication.run() + " are no longer kept"));
    }

    private Publication publication(@Nullable String run) {
        return publications
                .findAsked(Optional.ofNullable(run))
                .orElseThrow(() -> new NothingFoundException("No published run" + (run == null ? "" : " " + run)));
    }
}
