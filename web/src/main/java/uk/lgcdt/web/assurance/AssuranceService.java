package uk.lgcdt.web.assurance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.account.Account;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.assurance.Answer;
import uk.lgcdt.infra.assurance.AssessmentFilter;
import uk.lgcdt.infra.assurance.AssessmentRepository;
import uk.lgcdt.infra.assurance.QuestionSet;
import uk.lgcdt.infra.assurance.QuestionSets;
import uk.lgcdt.infra.assurance.RegisteredAssessment;
import uk.lgcdt.infra.assurance.Section;
import uk.lgcdt.infra.assurance.SectionScore;
import uk.lgcdt.web.assurance.AssessedSection.AnsweredQuestion;
import uk.lgcdt.web.security.CurrentAccount;

/** What pages and REST may ask about assessments. The register and its scores are public, the answers are not. */
@Service
public class AssuranceService {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    /** Buyers, those who analyse for them, and those who verify. */
    private static final Set<String> READERS_OF_ANSWERS = Set.of(
            Role.COUNCIL_OFFICER,
            Role.BUYING_ORGANISATION_OFFICER,
            Role.ANALYST,
            Role.ADMINISTRATOR,
            Role.VERIFIER,
            Role.CENTRAL_GOVERNMENT);

    private final AssessmentRepository assessments;
    private final QuestionSets sets = QuestionSets.shipped();
    private final CurrentAccount current;
    private final Clock clock;

    AssuranceService(AssessmentRepository assessments, CurrentAccount current, Clock clock) {
        this.assessments = assessments;
        this.current = current;
        this.clock = clock;
    }

    public List<RegisteredAssessment> list(AssessmentFilter filter, int offset, int limit) {
        return assessments.list(filter, offset, limit);
    }

    public int count(AssessmentFilter filter) {
        return assessments.count(filter);
    }

    public Optional<RegisteredAssessment> find(long id) {
        return assessments.find(id);
    }

    /** Returns every assessment of the same supplier, newest first. */
    public List<RegisteredAssessment> history(RegisteredAssessment assessment) {
        return assessments.listOfSameSupplier(assessment);
    }

    public Optional<QuestionSet> findQuestionSet(RegisteredAssessment assessment) {
        return sets.find(assessment.questionSet(), assessment.version());
    }

    /** Returns the sections in the question set's order, with answers where the asker may read them. */
    public List<AssessedSection> listSections(RegisteredAssessment assessment) {
        Map<String, SectionScore> scores = assessments.listScores(assessment.id()).stream()
                .collect(Collectors.toMap(SectionScore::section, Function.identity()));
        Map<String, Answer> answers = mayReadAnswers(assessment) ? answers(assessment) : Map.of();
        List<AssessedSection> sections = new ArrayList<>();
        findQuestionSet(assessment)
                .ifPresent(set -> set.sections().forEach(section -> {
                    SectionScore score = scores.get(section.number());
                    if (score != null) {
                        sections.add(new AssessedSection(section, score, of(section, answers)));
                    }
                }));
        return sections;
    }

    /** Whether answers and elaborations are for the asker: buyers and those who work for them, and the supplier itself. */
    public boolean mayReadAnswers(RegisteredAssessment assessment) {
        return current.find()
                .filter(account -> account.roles().stream().anyMatch(READERS_OF_ANSWERS::contains)
                        || isTheSupplier(account, assessment))
                .isPresent();
    }

    /** Today, where the register is kept. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UK);
    }

    private static boolean isTheSupplier(Account account, RegisteredAssessment assessment) {
        return account.has(Role.SUPPLIER)
                && !assessment.companyNumber().isEmpty()
                && assessment.companyNumber().equals(account.supplierCompanyNumber());
    }

    private Map<String, Answer> answers(RegisteredAssessment assessment) {
        return assessments.listAnswers(assessment.id()).stream()
                .collect(Collectors.toMap(Answer::question, Function.identity()));
    }

    private static List<AnsweredQuestion> of(Section section, Map<String, Answer> answers) {
        return answers.isEmpty()
                ? List.of()
                : section.questions().stream()
                        .map(question -> new AnsweredQuestion(question, answers.get(question.number())))
                        .toList();
    }
}
