package uk.lgcdt.infra.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SectionScoreTest {

    private final QuestionSet set = AssuranceTestData.shippedSet();

    /** The worked example of docs/measures/aime-score.md. */
    @Test
    void theWorkedExampleScoresSixtyFive() {
        SectionScore score = sectionOne(3, 2, 4, 1, -1);

        assertThat(score.score())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("65"));
        assertThat(score.asked()).isEqualTo(5);
        assertThat(score.answered()).isEqualTo(4);
    }

    @Test
    void belowFourFifthsAnsweredThereIsNoScore() {
        SectionScore score = sectionOne(4, 4, 4, -1, -1);

        assertThat(score.score()).isEmpty();
        assertThat(score.answered()).isEqualTo(3);
    }

    @Test
    void everySectionIsListedEvenUnanswered() {
        assertThat(SectionScore.of(set, List.of())).hasSize(10).noneMatch(SectionScore::calculated);
    }

    @Property
    void aHigherAnswerNeverLowersTheScore(
            @ForAll @IntRange(min = 0, max = 4) int first,
            @ForAll @IntRange(min = 0, max = 3) int second,
            @ForAll @IntRange(min = 0, max = 4) int others) {
        var lower = sectionOne(first, second, others, others, others).score().orElseThrow();
        var higher =
                sectionOne(first, second + 1, others, others, others).score().orElseThrow();

        assertThat(higher).isGreaterThan(lower);
    }

    /** Answers 1.1 to 1.5 in order; -1 leaves one out. Their weights are 2, 1, 1, 1, 1. */
    private SectionScore sectionOne(int... points) {
        List<Answer> answers = IntStream.range(0, points.length)
                .filter(index -> points[index] >= 0)
                .mapToObj(index -> new Answer("1." + (index + 1), points[index], null))
                .toList();
        return SectionScore.of(set, answers).getFirst();
    }
}
