package uk.lgcdt.web.api;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import uk.lgcdt.infra.runtime.ReadingLimitException;

/** Answers faults of ours as problem details (RFC 9457), without telling what belongs in the log. */
@RestControllerAdvice(annotations = RestController.class)
@Order
class RestProblems {

    private static final Logger LOG = LoggerFactory.getLogger(RestProblems.class);

    @ExceptionHandler
    ProblemDetail tooMuch(ReadingLimitException cause) {
        LOG.warn("Something in the lake is not read to its end: {}", cause.getMessage());
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, cause.getMessage() + ". Please try again later.");
    }

    @ExceptionHandler
    ProblemDetail unreadable(DataAccessException cause) {
        LOG.error("A request could not be answered", cause);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "The data could not be read. The fault is ours and is recorded.");
    }
}
