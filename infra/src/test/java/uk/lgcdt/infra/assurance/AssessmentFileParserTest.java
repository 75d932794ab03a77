package uk.lgcdt.infra.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentFileParserTest {

    private static final String GOOD = """
            {"supplier":{"name":"Acme Ltd","companyNumber":"1234567"},"questionSet":"aime-2024-draft",
             "questionSetVersion":1,"completedOn":"2026-03-01","scope":"Whole organisation",
             "answers":[{"question":"1.1","answer":3,"elaboration":"We keep a register."},{"question":"4.1.2","answer":0}]}
            """;

    private final AssessmentFileParser parser = new AssessmentFileParser(
            QuestionSets.shipped(), Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void aWellFormedAssessmentIsAccepted() {
        AimeAssessment assessment = parse(GOOD).accepted().getFirst().assessment();

        assertThat(assessment.companyNumber()).isEqualTo("01234567");
        assertThat(assessment.validUntil()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(assessment.answers()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"1.1\"                 | \"99.9\"                | question that the set does not have: 99.9",
                "\"4.1.2\"               | \"1.1\"                 | answers question 1.1 twice",
                "\"answer\":3            | \"answer\":5            | The answer to 1.1 is not a whole number from 0 to 4: 5",
                "\"answer\":3            | \"answer\":-1           | not a whole number from 0 to 4: -1",
                "\"answer\":3            | \"answer\":2.5          | not a whole number from 0 to 4: 2.5",
                "\"answer\":3            | \"answer\":\"yes\"      | not a whole number from 0 to 4: \"yes\"",
                "\"answer\":3            | \"answer\":99999999999  | not a whole number from 0 to 4",
                "\"name\":\"Acme Ltd\"   | \"nom\":\"Acme Ltd\"    | names no supplier",
                "\"name\":\"Acme Ltd\"   | \"name\":\"  \"         | names no supplier",
                "\"name\":\"Acme Ltd\"   | \"name\":7              | name is not text: 7",
                "\"1234567\"             | \"12X4567\"             | company number that is none: 12X4567",
                "2026-03-01              | 2026-02-30              | completedOn is not a date (YYYY-MM-DD): 2026-02-30",
                "2026-03-01              | 1 March                 | completedOn is not a date",
                "2026-03-01              | 2026-11-25              | completedOn lies in the future: 2026-11-25",
                "questionSetVersion\":1  | questionSetVersion\":2  | no question set aime-2024-draft in version 2",
                "\"questionSetVersion\"  | \"ver\"                 | which version of which question set",
                "\"answers\"             | \"replies\"             | has no answers",
            })
    void whatIsWrongWithAnAssessmentIsSaid(String right, String wrong, String reason) {
        ParsedAssessments parsed = parse(GOOD, GOOD.replace(right, wrong), GOOD);

        assertThat(parsed.accepted()).hasSize(2);
        assertThat(parsed.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.position()).isEqualTo("assessment 2");
            assertThat(rejected.reason()).contains(reason);
            assertThat(rejected.excerpt()).startsWith("{");
        });
    }

    @Test
    void somethingElseInTheListIsRejectedByItself() {
        assertThat(parse("42", GOOD).rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.position()).isEqualTo("assessment 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"assessments\":[{]}     | Not readable as JSON at line 1",
                "{\"assessments\":[        | Not readable as JSON",
                "<html>                    | Not readable as JSON at line 1, column",
                "{\"releases\":[]}         | no list of assessments",
                "{\"assessments\":{}}      | no list of assessments",
                "[]                        | no list of assessments",
            })
    void aFileOfSomethingElseIsRefused(String file, String message) {
        assertThatThrownBy(() -> parseText(file))
                .isInstanceOf(MalformedAssessmentFileException.class)
                .hasMessageContaining(message);
    }

    private ParsedAssessments parse(String... assessments) {
        return parseText("{\"assessments\":[" + String.join(",", assessments) + "]}");
    }

    private ParsedAssessments parseText(String text) {
        return parser.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
