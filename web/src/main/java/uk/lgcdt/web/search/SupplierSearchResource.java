package uk.lgcdt.web.search;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.search.SearchService;
import uk.lgcdt.infra.search.SupplierCriteria;
import uk.lgcdt.infra.search.SupplierHit;
import uk.lgcdt.infra.search.SupplierPage;
import uk.lgcdt.web.api.PageOf;

/** Finds suppliers by the beginnings of their names' words, or by company number. */
@RestController
class SupplierSearchResource {

    private final SearchService search;

    SupplierSearchResource(SearchService search) {
        this.search = search;
    }

    @GetMapping("/api/v1/suppliers")
    @Operation(summary = "Find suppliers by name or company number")
    PageOf<SupplierHit> find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        SupplierPage found = search.findSuppliers(new SupplierCriteria(q, page, size));
        return new PageOf<>(found.hits(), page, size, found.total());
    }
}
