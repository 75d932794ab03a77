package uk.lgcdt.web.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageFiguresTest {

    private static final WalkedPage PAGE = new WalkedPage(WalkedPage.Kind.PAGE, "/markets", "");
    private static final WalkedPage FILE = new WalkedPage(WalkedPage.Kind.FILE, "/api/v1/markets/list.csv", "");

    @Test
    void aPercentileIsTheLeastValueThatSoManyDoNotExceed() {
        double[] values = IntStream.rangeClosed(1, 20).mapToDouble(i -> 21 - i).toArray();

        assertThat(PageFigures.percentile(values, 0.5)).isEqualTo(10);
        assertThat(PageFigures.percentile(values, 0.95)).isEqualTo(19);
        assertThat(PageFigures.percentile(values, 1)).isEqualTo(20);
        assertThat(PageFigures.percentile(new double[] {7}, 0.95)).isEqualTo(7);
    }

    @Test
    void oneSlowOpeningInTwentyMakesNoSlowPageAndTwoDo() {
        assertThat(figures(PAGE, cost(300, 1), 19, cost(301, 1)).isSlow()).isFalse();
        assertThat(figures(PAGE, cost(300, 1), 18, cost(301, 1), cost(301, 1)).isSlow())
                .isTrue();
    }

    @Test
    void aFileMayTakeLonger() {
        assertThat(figures(FILE, cost(900, 1), 20).isWrong()).isFalse();
    }

    @Test
    void oneStatementSentOverAndOverAsksRowByRow() {
        assertThat(figures(PAGE, cost(1, 8), 1).isWrong()).isFalse();
        assertThat(figures(PAGE, cost(1, 9), 1).isWrong()).isTrue();
        assertThat(figures(PAGE, cost(1, 9), 1).line(true)).endsWith("ROW BY ROW");
    }

    @Test
    void whatWasNotAnsweredIsWrong() {
        assertThat(new PageFigures(PAGE, List.of(cost(1, 1)), 1).isWrong()).isTrue();
    }

    @Test
    void whatTheDataHaveNoneOfIsSaidAndNotWrong() {
        var none = new PageFigures(PAGE, List.of(), 0);

        assertThat(none.isWrong()).isFalse();
        assertThat(none.line(true)).contains("nothing to open");
    }

    @Test
    void theRequestsOfOneOpeningAddUp() {
        RequestCost sum = RequestCost.sum(List.of(new RequestCost(1.5, 3, 2, 10), new RequestCost(2.5, 1, 1, 5)));

        assertThat(sum).isEqualTo(new RequestCost(4, 4, 2, 15));
        assertThat(RequestCost.ofLine(sum.toLine("17"))).isEqualTo(sum);
    }

    /** One cost so many times, and others. */
    private static PageFigures figures(WalkedPage page, RequestCost usual, int times, RequestCost... others) {
        List<RequestCost> costs = new ArrayList<>(Collections.nCopies(times, usual));
        costs.addAll(List.of(others));
        return new PageFigures(page, costs, 0);
    }

    private static RequestCost cost(double millis, int repeats) {
        return new RequestCost(millis, repeats, repeats, 0);
    }
}
