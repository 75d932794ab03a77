package uk.lgcdt.infra.assurance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an assessment did in one section; the rule is set out in {@code docs/measures/aime-score.md}.
 *
 * <p>There is no score of the whole, and no pass mark: both would say more than a self-assessment can bear.
 *
 * @param percent of the points that the answered questions could give, two decimals; absent when too few were answered
 * @param asked the section's questions
 */
public record SectionScore(String section, @Nullable BigDecimal percent, int asked, int answered) {

    /** Scores every section of the set. */
    public static List<SectionScore> of(QuestionSet set, List<Answer> answers) {
        Map<String, Answer> byQuestion =
                answers.stream().collect(Collectors.toMap(Answer::question, Function.identity()));
        return set.sections().stream()
                .map(section -> of(section, set.minimumCoveragePercent(), byQuestion))
                .toList();
    }

    public Optional<BigDecimal> score() {
        return Optional.ofNullable(percent);
    }

    public boolean calculated() {
        return percent != null;
    }

    private static SectionScore of(Section section, int minimumCoveragePercent, Map<String, Answer> byQuestion) {
        List<Weighted> answered = new ArrayList<>();
        for (Question question : section.questions()) {
            Answer answer = byQuestion.get(question.number());
            if (answer != null) {
                answered.add(new Weighted(question, answer.point()));
            }
        }
        int asked = section.questions().size();
        boolean enough = !answered.isEmpty() && 100 * answered.size() >= minimumCoveragePercent * asked;
        return new SectionScore(section.number(), enough ? percentOf(answered) : null, asked, answered.size());
    }

    /** Each answer is taken as a part of its own scale, so that scales of different length can stand together. */
    private static BigDecimal percentOf(List<Weighted> answered) {
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Weighted one : answered) {
            BigDecimal weight = BigDecimal.valueOf(one.question().weight());
            points = points.add(weight.multiply(BigDecimal.valueOf(100L * one.point()))
                    .divide(BigDecimal.valueOf(one.question().highest()), 10, RoundingMode.HALF_UP));
            weights = weights.add(weight);
        }
        return points.divide(weights, 2, RoundingMode.HALF_UP);
    }

    private record Weighted(Question question, int point) {}
}
