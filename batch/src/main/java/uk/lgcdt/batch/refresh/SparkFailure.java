package uk.lgcdt.batch.refresh;

import uk.lgcdt.infra.runtime.ServiceFailure;

/** Spark could not do its work; the message says where its log is. */
final class SparkFailure extends ServiceFailure {

    private static final long serialVersionUID = 1L;

    SparkFailure(String message) {
        super(message);
    }

    SparkFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
