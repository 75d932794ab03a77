package uk.lgcdt.infra.organisation;

/**
 * Two written identities, each under the id that its name would have alone, the lesser id first.
 *
 * @param oneName a name of the one as written
 * @param otherName a name of the other as written
 */
public record NodePair(String one, String oneName, String other, String otherName) {

    public NodePair {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("Not two identities, the lesser first: " + one + ", " + other);
        }
    }

    /** Puts the lesser first. */
    public static NodePair of(String one, String oneName, String other, String otherName) {
        return one.compareTo(other) < 0
                ? new NodePair(one, oneName, other, otherName)
                : new NodePair(other, otherName, one, oneName);
    }
}
