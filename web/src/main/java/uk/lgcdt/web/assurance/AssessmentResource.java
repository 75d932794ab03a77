package uk.lgcdt.web.assurance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.assurance.Answer;
import uk.lgcdt.infra.assurance.AssessmentFilter;
import uk.lgcdt.infra.assurance.RegisteredAssessment;
import uk.lgcdt.web.api.BadRequestException;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.api.PageOf;
import uk.lgcdt.web.api.PageRequested;

/** The register of assessments for programs. Answers come only to those who may read them. */
@RestController
@RequestMapping("/api/v1/assessments")
class AssessmentResource {

    private static final String LABEL = "self-assessed";

    private final AssuranceService assurance;

    AssessmentResource(AssuranceService assurance) {
        this.assurance = assurance;
    }

    /** An entry of the register. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AssessmentJson(
            long id,
            String supplierName,
            @Nullable String companyNumber,
            String questionSet,
            int version,
            String label,
            String scope,
            LocalDate completedOn,
            LocalDate validUntil,
            String status) {}

    /** A section's score, percent; absent when too few of its questions were answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SectionJson(
            String number,
            String title,
            String status,
            @Nullable BigDecimal score,
            int asked,
            int answered,
            @Nullable List<AnswerJson> answers) {}

    /** An answer; its point is counted from nought. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerJson(String question, int answer, @Nullable String elaboration) {}

    /** An assessment with its sections and what it is based on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DetailJson(
            @JsonUnwrapped AssessmentJson assessment,
            @Nullable String basis,
            List<SectionJson> sections) {}

    @GetMapping
    PageOf<AssessmentJson> list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "any") String status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var requested = new PageRequested(page, size);
        var filter = new AssessmentFilter(words, currency(status), assurance.today());
        return new PageOf<>(
                assurance.list(filter, requested.offset(), size).stream()
                        .map(this::toJson)
                        .toList(),
                page,
                size,
                assurance.count(filter));
    }

    @GetMapping("/{id}")
    DetailJson find(@PathVariable long id) {
        RegisteredAssessment found =
                assurance.find(id).orElseThrow(() -> new NothingFoundException("There is no assessment " + id));
        return new DetailJson(
                toJson(found),
                assurance.findQuestionSet(found).map(set -> set.basis()).orElse(null),
                assurance.listSections(found).stream()
                        .map(AssessmentResource::toJson)
                        .toList());
    }

    private static AssessmentFilter.Currency currency(String status) {
        return switch (status) {
            case "any" -> AssessmentFilter.Currency.ANY;
            case "current" -> AssessmentFilter.Currency.CURRENT;
            case "expired" -> AssessmentFilter.Currency.EXPIRED;
            default ->
                throw new BadRequestException("status is '%s'; it may be any, current or expired".formatted(status));
        };
    }

    private AssessmentJson toJson(RegisteredAssessment one) {
        return new AssessmentJson(
                one.id(),
                one.supplierName(),
                one.companyNumber().isEmpty() ? null : one.companyNumber(),
                one.questionSet(),
                one.version(),
                LABEL,
                one.scope(),
                one.completedOn(),
                one.validUntil(),
                one.isCurrentOn(assurance.today()) ? "current" : "expired");
    }

    private static SectionJson toJson(AssessedSection one) {
        List<AnswerJson> answers = one.answers().stream()
                .map(AssessedSection.AnsweredQuestion::answer)
                .filter(answer -> answer != null)
                .map(AssessmentResource::toJson)
                .toList();
        return new SectionJson(
                one.section().number(),
                one.section().title(),
                one.score().calculated() ? "calculated" : "insufficient",
                one.score().percent(),
                one.score().asked(),
                one.score().answered(),
                answers.isEmpty() ? null : answers);
    }

    private static AnswerJson toJson(Answer answer) {
        return new AnswerJson(answer.question(), answer.point(), answer.elaboration());
    }
}
