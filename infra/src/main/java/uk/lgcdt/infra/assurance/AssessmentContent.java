package uk.lgcdt.infra.assurance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** Tells whether two assessments say the same. */
final class AssessmentContent {

    private static final char END = '\0'; // no text has one

    private AssessmentContent() {}

    static String sha256(AimeAssessment assessment) {
        StringBuilder content = new StringBuilder();
        add(content, assessment.supplierName());
        add(content, Objects.requireNonNullElse(assessment.companyNumber(), ""));
        add(content, assessment.questionSet());
        add(content, Integer.toString(assessment.version()));
        add(content, assessment.scope());
        add(content, assessment.completedOn().toString());
        for (Answer answer : assessment.answers()) {
            add(content, answer.question());
            add(content, Integer.toString(answer.point()));
            add(content, Objects.requireNonNullElse(answer.elaboration(), ""));
        }
        return HexFormat.of().formatHex(digest().digest(content.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void add(StringBuilder content, String part) {
        content.append(part).append(END);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256", cause);
        }
    }
}
