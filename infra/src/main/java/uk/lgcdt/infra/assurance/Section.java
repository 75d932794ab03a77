package uk.lgcdt.infra.assurance;

import java.util.List;

/**
 * Questions on one topic, scored together.
 *
 * @param area the part of the question set that the section belongs to, in words
 * @param purpose what the section is to find out, in one sentence
 */
public record Section(String number, String title, String area, String purpose, List<Question> questions) {

    public Section {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("Section " + number + " has no questions");
        }
    }
}
