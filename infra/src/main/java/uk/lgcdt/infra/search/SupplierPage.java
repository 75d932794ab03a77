package uk.lgcdt.infra.search;

import java.util.List;

/**
 * One page of the suppliers found.
 *
 * @param total all that match
 */
public record SupplierPage(List<SupplierHit> hits, long total) {

    public SupplierPage {
        hits = List.copyOf(hits);
    }
}
