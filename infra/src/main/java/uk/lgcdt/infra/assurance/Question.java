package uk.lgcdt.infra.assurance;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question of a question set.
 *
 * @param number as people cite it, such as 4.1.1
 * @param opening the sentence that this question completes, where it is one of several parts
 * @param weight how much it counts in its section's score, one or more
 * @param critical whether a poor answer deserves a buyer's attention whatever the score
 * @param scale the points of the answer, lowest first
 * @param mappings clauses of other frameworks that ask the same, by the framework's key
 */
public record Question(
        String number,
        @Nullable String opening,
        String text,
        String help,
        int weight,
        boolean critical,
        List<ScalePoint> scale,
        Map<String, List<String>> mappings) {

    public Question {
        if (number.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("A question without a number or a text: '" + number + "'");
        }
        if (weight < 1) {
            throw new IllegalArgumentException("Question " + number + " has a weight below one: " + weight);
        }
        scale = List.copyOf(scale);
        mappings = Map.copyOf(mappings);
        requireRising(number, scale);
    }

    /** The highest value that an answer can have. */
    public int highest() {
        return scale.size() - 1;
    }

    private static void requireRising(String number, List<ScalePoint> scale) {
        if (scale.size() < 2) {
            throw new IllegalArgumentException("Question " + number + " has fewer than two points to answer with");
        }
        for (int value = 0; value < scale.size(); value++) {
            ScalePoint point = scale.get(value);
            if (point.value() != value
                    || point.label().isBlank()
                    || point.description().isBlank()) {
                throw new IllegalArgumentException(
                        "Question " + number + " lacks a described point of its scale: " + value);
            }
        }
    }
}
