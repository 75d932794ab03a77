package uk.lgcdt.analytics.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionsTest {

    @Test
    void whoIsTheSameAsTheSameIsTheSameAlsoThroughANameThatIsGone() {
        Decisions decisions = Decisions.of(List.of(same("A", "B"), same("B", "C")));

        assertThat(decisions.areTogether("A", "C")).isTrue();
        assertThat(decisions.links(Set.of("C", "A", "Z"))).containsExactly(new Decisions.Link("A", "C"));
    }

    @Test
    void whoIsDifferentFromOneIsDifferentFromAllThatAreTheSame() {
        Decisions decisions = Decisions.of(List.of(different("A", "D"), same("A", "B"), same("C", "D")));

        assertThat(decisions.areApart("B", "C")).isTrue();
        assertThat(decisions.areApart("C", "B")).isTrue();
        assertThat(decisions.areApart("A", "B")).isFalse();
        assertThat(decisions.areApart("A", "E")).isFalse();
    }

    @Test
    void aContradictionKeepsTheEarlierDecisions() {
        Decision last = different("A", "C");
        Decisions decisions = Decisions.of(List.of(same("A", "B"), same("B", "C"), last));

        assertThat(decisions.refused()).containsExactly(last);
        assertThat(decisions.areTogether("A", "C")).isTrue();
        assertThat(decisions.areApart("A", "C")).isFalse();

        Decision joining = same("A", "C");
        assertThat(Decisions.of(List.of(different("A", "B"), same("B", "C"), joining))
                        .refused())
                .containsExactly(joining);
    }

    /** Against a plain computation that asks the whole list again for each decision. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithAPlainComputation(int seed) {
        Random random = new Random(seed);
        List<Decision> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String one = "N" + random.nextInt(25);
            String other = "N" + random.nextInt(25);
            if (!one.equals(other)) {
                all.add(random.nextInt(3) > 0 ? same(one, other) : different(one, other));
            }
        }
        List<Decision> kept = new ArrayList<>();
        List<Decision> refused = new ArrayList<>();
        for (Decision decision : all) {
            kept.add(decision);
            if (contradicts(kept)) {
                kept.removeLast();
                refused.add(decision);
            }
        }

        Decisions decisions = Decisions.of(all);

        assertThat(decisions.refused()).isEqualTo(refused);
        Map<String, String> labels = labels(kept);
        for (String one : labels.keySet()) {
            for (String other : labels.keySet()) {
                boolean apart = kept.stream().anyMatch(d -> !d.same() && isBetween(d, one, other, labels));
                assertThat(decisions.areTogether(one, other))
                        .isEqualTo(labels.get(one).equals(labels.get(other)));
                assertThat(decisions.areApart(one, other)).isEqualTo(apart);
            }
        }
    }

    private static boolean isBetween(Decision decision, String one, String other, Map<String, String> labels) {
        Set<String> ends = Set.copyOf(List.of(labels.get(decision.one()), labels.get(decision.other())));
        return ends.equals(Set.copyOf(List.of(labels.get(one), labels.get(other)))) && ends.size() == 2;
    }

    private static boolean contradicts(List<Decision> decisions) {
        Map<String, String> labels = labels(decisions);
        return decisions.stream().anyMatch(d -> !d.same() && labels.get(d.one()).equals(labels.get(d.other())));
    }

    private static Map<String, String> labels(List<Decision> decisions) {
        Map<String, String> labels = new HashMap<>();
        decisions.forEach(d -> {
            labels.put(d.one(), d.one());
            labels.put(d.other(), d.other());
        });
        decisions.stream().filter(Decision::same).forEach(d -> {
            String from = labels.get(d.other());
            String to = labels.get(d.one());
            labels.replaceAll((node, label) -> label.equals(from) ? to : label);
        });
        return labels;
    }

    private static Decision same(String one, String other) {
        return new Decision(one, one, other, other, true);
    }

    private static Decision different(String one, String other) {
        return new Decision(one, one, other, other, false);
    }
}
