package uk.lgcdt.infra.assurance;

/** An assessment that cannot be stored; its file's others can. */
final class RejectedAssessmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** @param reason one sentence, for whoever sent it */
    RejectedAssessmentException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
