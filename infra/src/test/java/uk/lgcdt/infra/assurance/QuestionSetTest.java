package uk.lgcdt.infra.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuestionSetTest {

    private static final String TINY = """
            {"id":"tiny","version":1,"title":"T","basis":"B","validMonths":6,"minimumCoveragePercent":50,
             "scale":[{"value":0,"label":"No","description":"It is not so."},{"value":1,"label":"Yes","description":"It is so."}],
             "areas":[{"title":"A","sections":[{"number":"1","title":"S","questions":[
               {"number":"1.1","text":"Is it?"},{"number":"%s","text":"Is it too?"}]}]}]}
            """;

    @Test
    void theShippedSetHasTenSectionsAndEveryTopicOfTheDraft() {
        QuestionSet set = QuestionSets.shipped().findLatest("aime-2024-draft").orElseThrow();

        assertThat(set.sections())
                .extracting(Section::number)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(set.questions()).hasSize(55);
        assertThat(set.questions()).extracting(Question::number).contains("4.1.1", "4.1.4", "5.2.3", "5.3.2", "10.4");
    }

    @Test
    void everyShippedQuestionHasHelpAndFiveDescribedPoints() {
        QuestionSet set = QuestionSets.shipped().findLatest("aime-2024-draft").orElseThrow();

        assertThat(set.questions()).allSatisfy(question -> {
            assertThat(question.help()).isNotBlank();
            assertThat(question.scale()).hasSize(5);
        });
    }

    @Test
    void theShippedSetSaysWhatItIsNot() {
        assertThat(QuestionSets.shipped().list().getFirst().basis())
                .contains("consultation draft", "LGCDT policy", "not an official question set", "not a certificate");
    }

    @Test
    void anotherSetIsReadFromDataAlone() {
        QuestionSets sets = QuestionSets.shipped().with(json(TINY.formatted("1.2")));

        assertThat(sets.find("tiny", 1).orElseThrow().questions())
                .hasSize(2)
                .allMatch(question -> question.highest() == 1);
    }

    @Test
    void aSetThatRepeatsAQuestionIsRefused() {
        assertThatThrownBy(() -> QuestionSets.of().with(json(TINY.formatted("1.1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("repeats question 1.1");
    }

    @Test
    void aKnownSetIsNotReplaced() {
        QuestionSets sets = QuestionSets.of().with(json(TINY.formatted("1.2")));

        assertThatThrownBy(() -> sets.with(json(TINY.formatted("1.2")))).hasMessageContaining("known already");
    }

    private static ByteArrayInputStream json(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
