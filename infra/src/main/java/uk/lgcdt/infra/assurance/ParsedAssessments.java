package uk.lgcdt.infra.assurance;

import java.util.List;

/** What a file of assessments held: those that can be stored, and those that cannot, with the reason. */
public record ParsedAssessments(List<Accepted> accepted, List<Rejected> rejected) {

    public ParsedAssessments {
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
    }

    /** @param position where in the file, for people: "assessment 3" */
    public record Accepted(String position, AimeAssessment assessment) {}

    /**
     * @param reason one sentence
     * @param excerpt the beginning of the rejected text
     */
    public record Rejected(String position, String reason, String excerpt) {}
}
