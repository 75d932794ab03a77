package uk.lgcdt.infra.assurance;

/** A file of assessments that cannot be read as one; the message says why and where. */
public class MalformedAssessmentFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedAssessmentFileException(String message) {
        super(message);
    }
}
