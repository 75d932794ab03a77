package uk.lgcdt.web.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Thrown when a request asks for what cannot be; the message says which parameter is wrong and why. */
public class BadRequestException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    public BadRequestException(String detail) {
        super(HttpStatus.BAD_REQUEST, ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail), null);
    }
}
