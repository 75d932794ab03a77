package uk.lgcdt.infra.identity;

import java.math.BigDecimal;
import java.util.List;
import uk.lgcdt.infra.organisation.NodePair;
import uk.lgcdt.infra.organisation.SupplierId;

/**
 * Two names that a run compared.
 *
 * @param bits sum of the evidence: log2 of the odds that they are one supplier
 * @param joined whether the run takes them for one
 * @param evidence none where an earlier run kept none
 */
public record WeighedPair(
        NodePair pair,
        SupplierId oneSupplier,
        SupplierId otherSupplier,
        BigDecimal bits,
        boolean joined,
        List<PieceOfEvidence> evidence) {

    public WeighedPair {
        evidence = List.copyOf(evidence);
    }
}
