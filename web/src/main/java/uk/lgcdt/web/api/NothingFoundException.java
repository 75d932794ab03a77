package uk.lgcdt.web.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Thrown when what a request names does not exist; the message says what. */
public class NothingFoundException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    public NothingFoundException(String detail) {
        super(HttpStatus.NOT_FOUND, ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, detail), null);
    }
}
