package uk.lgcdt.infra.run;

/** The number of a load or refresh in the ledger. */
public record RunId(long value) {

    public RunId {
        if (value < 1) {
            throw new IllegalArgumentException("Not a run: " + value);
        }
    }

    /**
     * Reads it as people write it.
     *
     * @throws IllegalArgumentException when it is not a whole number above nought
     */
    public static RunId of(String text) {
        try {
            return new RunId(Long.parseLong(text));
        } catch (NumberFormatException cause) {
            throw new IllegalArgumentException("Not a run: " + text, cause);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
