package uk.lgcdt.infra.assurance;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                rejected.add(new ParsedAssessments.Rejected(position, cause.reason(), excerpt(assessment)));
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
        String name = AnswersParser.text(supplier, "name");
        if (name == null) {
            throw new RejectedAssessmentException("It names no supplier");
        }
        QuestionSet set = questionSet(assessment);
        LocalDate completedOn = completedOn(assessment);
        String scope = AnswersParser.text(assessment, "scope");
        return new AimeAssessment(
                name,
                companyNumber(supplier),
                set.id(),
                set.version(),
                scope == null ? "Not stated" : scope,
                completedOn,
                completedOn.plusMonths(set.validMonths()).minusDays(1),
                AnswersParser.parse(set, assessment.path("answers")));
    }

    private QuestionSet questionSet(JsonNode assessment) {
        String id = AnswersParser.text(assessment, "questionSet");
        JsonNode version = assessment.path("questionSetVersion");
        if (id == null || !version.canConvertToInt() || !version.isIntegralNumber()) {
            throw new RejectedAssessmentException("It does not say which version of which question set it answers");
        }
        return sets.find(id, version.asInt())
                .orElseThrow(() -> new RejectedAssessmentException(
                        "There is no question set %s in version %d".formatted(id, version.asInt())));
    }

    private LocalDate completedOn(JsonNode assessment) {
        String written = AnswersParser.text(assessment, "completedOn");
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
        String written = AnswersParser.text(supplier, "companyNumber");
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

    private static String excerpt(JsonNode assessment) {
        String text = assessment.toString();
        return text.substring(0, Math.min(text.length(), LONGEST_EXCERPT));
    }
}
