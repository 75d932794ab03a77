package uk.lgcdt.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.lgcdt.infra.organisation.CouncilAwards;

class StandingTest {

    @Test
    void equalFiguresShareARankAndTheMedianOfAnEvenNumberIsHalfWay() {
        var standing = Standing.of(figures("40", "20", "20", "51"), "0");

        assertThat(standing.rank()).isEqualTo(3);
        assertThat(standing.councils()).isEqualTo(4);
        assertThat(standing.median()).isEqualByComparingTo("30");
        assertThat(Standing.of(figures("20", "40", "20", "51"), "2").rank()).isEqualTo(1);
    }

    @Test
    void theUnknownIsNotNought() {
        var standing = Standing.of(figures(null, "20", "30", "51"), "0");

        assertThat(standing.rank()).isNull();
        assertThat(standing.councils()).isEqualTo(3);
        assertThat(standing.median()).isEqualByComparingTo("30");
        assertThat(Standing.of(figures("1", "2", "3"), "nobody").own()).isNull();
    }

    @Test
    void twoCouncilsHaveNoRank() {
        var standing = Standing.of(figures("20", "30", null), "0");

        assertThat(standing.rank()).isNull();
        assertThat(standing.median()).isNull();
        assertThat(standing.own()).isNotNull();
    }

    /** The worked example of docs/measures/council-comparison.md. */
    @Test
    void theWorkedExampleOfTheMethod() {
        var awards = awards(5, 4, "100", "90", "30", 3, "80", "20");

        assertThat(CouncilFigure.smeShare(awards))
                .isEqualTo(new CouncilFigure("E1", 4, new BigDecimal("90.00"), new BigDecimal("30.00"), null));
        assertThat(CouncilFigure.localShare(awards))
                .isEqualTo(new CouncilFigure("E1", 3, new BigDecimal("60.00"), new BigDecimal("25.00"), null));
    }

    @Test
    void tooLittleKnownIsInsufficientAndSaysWhatIsMissing() {
        assertThat(CouncilFigure.smeShare(awards(5, 2, "100", "90", "30", 3, "80", "20"))
                        .reason())
                .isEqualTo("too-few-valued");
        assertThat(CouncilFigure.smeShare(awards(5, 4, "100", "49.99", "30", 3, "80", "20")))
                .satisfies(figure -> {
                    assertThat(figure.reason()).isEqualTo("size-unknown");
                    assertThat(figure.value()).isNull();
                });
        assertThat(CouncilFigure.localShare(awards(7, 7, "100", "90", "30", 3, "80", "20"))
                        .reason())
                .isEqualTo("region-unknown");
        assertThat(CouncilFigure.localShare(awards(7, 3, "100", "90", "30", 3, "80", "20"))
                        .reason())
                .isEqualTo("too-few-valued");
        assertThat(CouncilFigure.localShare(awards(2, 2, "100", "90", "30", 2, "80", "20"))
                        .reason())
                .isEqualTo("too-few-contracts");
    }

    private static CouncilAwards awards(
            long all,
            long valued,
            String known,
            String sized,
            String sme,
            long placed,
            String placedGbp,
            String local) {
        return new CouncilAwards(
                "E1",
                all,
                valued,
                new BigDecimal(known),
                new BigDecimal(sized),
                new BigDecimal(sme),
                placed,
                new BigDecimal(placedGbp),
                new BigDecimal(local));
    }

    private static List<CouncilFigure> figures(@Nullable String... values) {
        List<CouncilFigure> figures = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            @Nullable String value = values[i];
            figures.add(new CouncilFigure(
                    Integer.toString(i),
                    9,
                    BigDecimal.TEN,
                    value == null ? null : new BigDecimal(value),
                    value == null ? "too-few-suppliers" : null));
        }
        return figures;
    }
}
