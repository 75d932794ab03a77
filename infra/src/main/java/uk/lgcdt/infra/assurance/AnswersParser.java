package uk.lgcdt.infra.assurance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the answers of one assessment, each checked against its question. */
final class AnswersParser {

    private static final int LONGEST_TEXT = 10_000; // characters

    private AnswersParser() {}

    static List<Answer> parse(QuestionSet set, JsonNode answers) {
        if (!answers.isArray() || answers.isEmpty()) {
            throw new RejectedAssessmentException("It has no answers");
        }
        Map<String, Question> questions = set.questionsByNumber();
        Set<String> seen = new HashSet<>();
        List<Answer> valid = new ArrayList<>();
        for (JsonNode answer : answers) {
            Answer read = answer(questions, answer);
            if (!seen.add(read.question())) {
                throw new RejectedAssessmentException("It answers question %s twice".formatted(read.question()));
            }
            valid.add(read);
        }
        return valid;
    }

    private static Answer answer(Map<String, Question> questions, JsonNode answer) {
        String number = text(answer, "question");
        Question question = number == null ? null : questions.get(number);
        if (number == null || question == null) {
            throw new RejectedAssessmentException("It answers a question that the set does not have: " + number);
        }
        JsonNode point = answer.path("answer");
        if (!point.isIntegralNumber()
                || !point.canConvertToInt()
                || point.asInt() < 0
                || point.asInt() > question.highest()) {
            throw new RejectedAssessmentException("The answer to %s is not a whole number from 0 to %d: %s"
                    .formatted(number, question.highest(), point));
        }
        return new Answer(number, point.asInt(), text(answer, "elaboration"));
    }

    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new RejectedAssessmentException("%s is not text: %s".formatted(field, value));
        }
        String text = value.asString().strip();
        if (text.length() > LONGEST_TEXT || text.indexOf('\0') >= 0) {
            throw new RejectedAssessmentException(field + " is longer than 10,000 characters or not text");
        }
        return text.isEmpty() ? null : text;
    }
}
