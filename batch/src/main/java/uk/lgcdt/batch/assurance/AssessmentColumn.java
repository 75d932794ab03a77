package uk.lgcdt.batch.assurance;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column of a table of assessments holds, told by its heading.
 *
 * @param field the field's name in a JSON file of assessments, or the number of a question
 * @param part where the field stands
 */
record AssessmentColumn(String field, Part part) {

    enum Part {
        SUPPLIER,
        ASSESSMENT,
        ANSWER,
        ELABORATION
    }

    private static final Pattern QUESTION =
            Pattern.compile("(?:q|question)? ?(\\d+(?:\\.\\d+)+)( (?:elaboration|evidence|comments?))?");

    static Optional<AssessmentColumn> of(String heading) {
        String words = heading.strip()
                .replaceAll("(?<=\\p{Lower})(?=\\p{Upper})", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[_\\s]+", " ");
        Matcher question = QUESTION.matcher(words);
        if (question.matches()) {
            return Optional.of(new AssessmentColumn(
                    question.group(1), question.group(2) == null ? Part.ANSWER : Part.ELABORATION));
        }
        return switch (words) {
            case "supplier", "supplier name" -> Optional.of(new AssessmentColumn("name", Part.SUPPLIER));
            case "company number", "company no" -> Optional.of(new AssessmentColumn("companyNumber", Part.SUPPLIER));
            case "question set" -> Optional.of(new AssessmentColumn("questionSet", Part.ASSESSMENT));
            case "question set version", "version" ->
                Optional.of(new AssessmentColumn("questionSetVersion", Part.ASSESSMENT));
            case "completed on", "completed" -> Optional.of(new AssessmentColumn("completedOn", Part.ASSESSMENT));
            case "scope" -> Optional.of(new AssessmentColumn("scope", Part.ASSESSMENT));
            default -> Optional.empty();
        };
    }
}
