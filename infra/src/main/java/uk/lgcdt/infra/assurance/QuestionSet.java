package uk.lgcdt.infra.assurance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A versioned set of questions. Nothing else in the platform knows what is asked: another set is other data.
 *
 * @param basis where the questions come from and what an assessment against them is not, in words for people
 * @param validMonths how long an assessment stays current
 * @param minimumCoveragePercent the part of a section that has to be answered for it to have a score
 */
public record QuestionSet(
        String id,
        int version,
        String title,
        String basis,
        int validMonths,
        int minimumCoveragePercent,
        List<Section> sections) {

    public QuestionSet {
        sections = List.copyOf(sections);
        if (id.isBlank() || version < 1 || sections.isEmpty()) {
            throw new IllegalArgumentException(
                    "A question set needs an id, a version from 1 and sections: '" + id + "'");
        }
        if (validMonths < 1 || minimumCoveragePercent < 1 || minimumCoveragePercent > 100) {
            throw new IllegalArgumentException("Question set " + id + " has no usable validity or coverage");
        }
        requireUnique(id, sections);
    }

    /** Every question, in order. */
    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    public Optional<Section> findSection(String number) {
        return sections.stream()
                .filter(section -> section.number().equals(number))
                .findFirst();
    }

    Map<String, Question> questionsByNumber() {
        return questions().stream().collect(Collectors.toMap(Question::number, Function.identity()));
    }

    private static void requireUnique(String id, List<Section> sections) {
        Set<String> sectionNumbers = new HashSet<>();
        Set<String> questionNumbers = new HashSet<>();
        for (Section section : sections) {
            if (!sectionNumbers.add(section.number())) {
                throw new IllegalArgumentException("Question set " + id + " repeats section " + section.number());
            }
            for (Question question : section.questions()) {
                if (!questionNumbers.add(question.number())) {
                    throw new IllegalArgumentException("Question set " + id + " repeats question " + question.number());
                }
            }
        }
    }
}
