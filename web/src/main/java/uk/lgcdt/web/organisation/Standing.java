package uk.lgcdt.web.organisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MeasureRules;

/**
 * Where a council stands among like councils by one figure. Only councils that have the figure count; unknown is not
 * nought.
 *
 * @param own null where nothing is known of the council
 * @param councils how many like councils have the figure, this one among them
 * @param median of theirs; null where fewer than three have it
 * @param rank 1 for the lowest, the same for equal figures; null without own figure or where fewer than three have it
 */
record Standing(
        @Nullable CouncilFigure own,
        int councils,
        @Nullable BigDecimal median,
        @Nullable Integer rank) {

    private static final int DECIMALS = 2;

    /** @param figures at most one for each like council */
    static Standing of(List<CouncilFigure> figures, String council) {
        List<BigDecimal> values = figures.stream()
                .map(CouncilFigure::value)
                .filter(Objects::nonNull)
                .map(value -> Objects.requireNonNull(value))
                .sorted()
                .toList();
        Optional<CouncilFigure> own = figures.stream()
                .filter(figure -> figure.councilCode().equals(council))
                .findFirst();
        if (values.size() < MeasureRules.FEWEST) {
            return new Standing(own.orElse(null), values.size(), null, null);
        }
        @Nullable BigDecimal value = own.map(CouncilFigure::value).orElse(null);
        return new Standing(
                own.orElse(null), values.size(), median(values), value == null ? null : 1 + below(values, value));
    }

    private static int below(List<BigDecimal> sorted, BigDecimal value) {
        return (int)
                sorted.stream().takeWhile(other -> other.compareTo(value) < 0).count();
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.TWO, DECIMALS, RoundingMode.HALF_UP);
    }
}
