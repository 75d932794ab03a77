package uk.lgcdt.infra.search;

/** Says that an index could not be built completely, and why. */
public class IndexingFailure extends RuntimeException {

    public IndexingFailure(String message) {
        super(message);
    }
}
