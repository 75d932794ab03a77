package uk.lgcdt.infra.assurance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register of assessments. */
public interface AssessmentRepository {

    /**
     * Stores an assessment with its scores, unless the same is there already.
     *
     * @param landedFile id of the file it came in
     * @param position where in the file, for people
     * @return whether it was new
     */
    boolean store(AimeAssessment assessment, List<SectionScore> scores, long landedFile, String position);

    /** Returns a page of the register: by supplier's name, each one's newest first. */
    List<RegisteredAssessment> list(AssessmentFilter filter, int offset, int limit);

    int count(AssessmentFilter filter);

    Optional<RegisteredAssessment> find(long id);

    /** Returns the newest assessment of a company that is current on the day. */
    Optional<RegisteredAssessment> findCurrentByCompanyNumber(String companyNumber, LocalDate day);

    /** Returns every assessment of the same supplier, newest first. */
    List<RegisteredAssessment> listOfSameSupplier(RegisteredAssessment assessment);

    /** Returns an assessment's scores, in no order; the question set has the order. */
    List<SectionScore> listScores(long id);

    /** Returns an assessment's answers with their elaborations. */
    List<Answer> listAnswers(long id);
}
