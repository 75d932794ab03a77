package uk.lgcdt.batch.notice;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The names that matter in a release, in what it is packed in, and in what search services put around that. */
enum FieldName {
    OCID("ocid"),
    ID("id"),
    DATE("date"),
    URL("url"),
    RELEASES("releases"),
    RECORDS("records"),
    COMPILED_RELEASE("compiledRelease"),
    VERSIONED_RELEASE("versionedRelease"),
    WRAPPING(
            "results", "result", "data", "hits", "items", "value", "docs", "response", "content", "_source", "package"),
    WRAPPED("release", "releasePackage", "recordPackage"),
    OTHER();

    private static final FieldName[][] BY_LENGTH = new FieldName[24][];

    static {
        for (int length = 0; length < BY_LENGTH.length; length++) {
            int wanted = length;
            BY_LENGTH[length] = Arrays.stream(values())
                    .filter(name -> Arrays.stream(name.spellings).anyMatch(each -> each.length == wanted))
                    .toArray(FieldName[]::new);
        }
    }

    private final byte[][] spellings;

    FieldName(String... spellings) {
        this.spellings = Arrays.stream(spellings)
                .map(each -> each.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }

    /** Returns the name that stands between two places. */
    static FieldName of(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length < BY_LENGTH.length) {
            for (FieldName name : BY_LENGTH[length]) {
                for (byte[] spelling : name.spellings) {
                    if (Arrays.equals(bytes, from, to, spelling, 0, spelling.length)) {
                        return name;
                    }
                }
            }
        }
        return OTHER;
    }
}
