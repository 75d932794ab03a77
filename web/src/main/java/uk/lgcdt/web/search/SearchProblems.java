package uk.lgcdt.web.search;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import uk.lgcdt.infra.search.SearchUnavailableException;

/** Answers searches that cannot be made as problem details (RFC 9457). */
@RestControllerAdvice(assignableTypes = {NoticeResource.class, SupplierSearchResource.class})
class SearchProblems {

    private static final Logger LOG = LoggerFactory.getLogger(SearchProblems.class);

    @ExceptionHandler
    ProblemDetail impossible(IllegalArgumentException cause) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(cause.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail unavailable(SearchUnavailableException cause) {
        LOG.warn("Nothing can be searched: {}", cause.getMessage());
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "Nothing can be searched at the moment. Please try again later.");
    }
}
