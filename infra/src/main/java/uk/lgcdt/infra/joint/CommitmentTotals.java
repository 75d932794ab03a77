package uk.lgcdt.infra.joint;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The sum of what the members stand by. Values and quantities are not mixed, nor are intents and binding commitments.
 *
 * @param intentGbp pounds a year, VAT excluded
 * @param bindingGbp pounds a year, VAT excluded
 * @param intentQuantities by unit
 * @param bindingQuantities by unit
 */
public record CommitmentTotals(
        BigDecimal intentGbp,
        BigDecimal bindingGbp,
        SortedMap<String, BigDecimal> intentQuantities,
        SortedMap<String, BigDecimal> bindingQuantities) {

    public static CommitmentTotals of(Collection<Commitment> commitments) {
        return new CommitmentTotals(
                value(commitments, CommitmentKind.INTENT),
                value(commitments, CommitmentKind.BINDING),
                quantities(commitments, CommitmentKind.INTENT),
                quantities(commitments, CommitmentKind.BINDING));
    }

    private static BigDecimal value(Collection<Commitment> commitments, CommitmentKind kind) {
        return ofKind(commitments, kind)
                .map(Commitment::annualValueGbp)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static SortedMap<String, BigDecimal> quantities(Collection<Commitment> commitments, CommitmentKind kind) {
        SortedMap<String, BigDecimal> byUnit = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        ofKind(commitments, kind).forEach(commitment -> {
            String unit = commitment.unit();
            BigDecimal quantity = commitment.quantity();
            if (unit != null && quantity != null) {
                byUnit.merge(unit, quantity, BigDecimal::add);
            }
        });
        return byUnit;
    }

    private static Stream<Commitment> ofKind(Collection<Commitment> commitments, CommitmentKind kind) {
        return commitments.stream().filter(commitment -> commitment.kind() == kind);
    }
}
