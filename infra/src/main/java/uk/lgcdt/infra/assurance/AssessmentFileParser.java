package uk.lgcdt.infra.assurance;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a file of assessments, each checked against the question set that it names; one bad assessment does not
 * hold up the others. The layout is described in {@code docs/assurance.md}.
 */
public final class AssessmentFileParser {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ZoneId UK = ZoneId.of("Europe/London");
    // Companies House: eight digits, or two letters (or a letter and a digit) of the register and the rest digits.
    private static final Pattern COMPANY_NUMBER = Pattern.compile("[0-9]{8}|[A-Z]{2}[0-9]{6}|R0[0-9]{6}");
    private static final int LONGEST_TEXT = 10_000; // characters
    private static final int LONGEST_EXCERPT = 2_000; // characters

    private final QuestionSets sets;
    private final Clock clock;

    public AssessmentFileParser(QuestionSets sets, Clock clock) {
        this.sets = sets;
        this.clock = clock;
    }

    /** Throws {@link MalformedAssessmentFileException} if the file as a whole is not one of assessments. */
    public ParsedAssessments parse(InputStream file) {
        List<ParsedAssessments.Accepted> accepted = new ArrayList<>();
        List<ParsedAssessments.Rejected> rejected = new ArrayList<>();
        int number = 0;
        for (JsonNode assessment : assessmentsIn(file)) {
            String position = "assessment " + ++number;
            try {
                accepted.add(new ParsedAssessments.Accepted(position, toAssessment(assessment)));
            } catch (RejectedAssessmentException cause) {
                rejected.add(new ParsedAssessments.Rejected(position, cause.reason, excerpt(assessment)));
            }
        }
        return new ParsedAssessments(accepted, rejected);
    }

    private static JsonNode assessmentsIn(InputStream file) {
        JsonNode root;
        try {
            root = JSON.readTree(file);
        } catch (JacksonException cause) {
            var place = cause.getLocation();
            throw new MalformedAssessmentFileException(
                    "Not readable as JSON at line %d, column %d".formatted(place.getLineNr(), place.getColumnNr()));
        }
        JsonNode assessments = root.path("assessments");
        if (!assessments.isArray()) {
            throw new MalformedAssessmentFileException("There is no list of assessments in it");
        }
        return assessments;
    }

    private AimeAssessment toAssessment(JsonNode assessment) {
        JsonNode supplier = assessment.path("supplier");
        String name = text(supplier, "name");
        if (name == null) {
            throw new RejectedAssessmentException("It names no supplier");
        }
        QuestionSet set = questionSet(assessment);
        LocalDate completedOn = completedOn(assessment);
        String scope = text(assessment, "scope");
        return new AimeAssessment(
                name,
                companyNumber(supplier),
                set.id(),
                set.version(),
                scope == null ? "Not stated" : scope,
                completedOn,
                completedOn.plusMonths(set.validMonths()).minusDays(1),
                answers(set, assessment.path("answers")));
    }

    private QuestionSet questionSet(JsonNode assessment) {
        String id = text(assessment, "questionSet");
        JsonNode version = assessment.path("questionSetVersion");
        if (id == null || !version.canConvertToInt() || !version.isIntegralNumber()) {
            throw new RejectedAssessmentException("It does not say which version of which question set it answers");
        }
        return sets.find(id, version.asInt())
                .orElseThrow(() -> new RejectedAssessmentException(
                        "There is no question set %s in version %d".formatted(id, version.asInt())));
    }

    private LocalDate completedOn(JsonNode assessment) {
        String written = text(assessment, "completedOn");
        if (written == null) {
            throw new RejectedAssessmentException("It has no completedOn");
        }
        LocalDate completedOn;
        try {
            completedOn = LocalDate.parse(written);
        } catch (DateTimeParseException cause) {
            throw new RejectedAssessmentException("completedOn is not a date (YYYY-MM-DD): " + written);
        }
        if (completedOn.isAfter(LocalDate.ofInstant(clock.instant(), UK))) {
            throw new RejectedAssessmentException("completedOn lies in the future: " + written);
        }
        return completedOn;
    }

    private static @Nullable String companyNumber(JsonNode supplier) {
        String written = text(supplier, "companyNumber");
        if (written == null) {
            return null;
        }
        String number = written.replace(" ", "").toUpperCase(Locale.ROOT);
        String padded = number.matches("[0-9]{1,7}") ? "0".repeat(8 - number.length()) + number : number;
        if (!COMPANY_NUMBER.matcher(padded).matches()) {
            throw new RejectedAssessmentException("It has a company number that is none: " + written);
        }
        return padded;
    }

    private static List<Answer> answers(QuestionSet set, JsonNode answers) {
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

    private static @Nullable String text(JsonNode node, String field) {
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

    private static String excerpt(JsonNode assessment) {
        String text = assessment.toString();
        return text.substring(0, Math.min(text.length(), LONGEST_EXCERPT));
    }

    private static final class RejectedAssessmentException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String reason;

        RejectedAssessmentException(String reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
