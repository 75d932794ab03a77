package uk.lgcdt.infra.search;

/** Says that nothing can be searched now: Elasticsearch does not answer, or nothing has been indexed yet. */
public class SearchUnavailableException extends RuntimeException {

    public SearchUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
