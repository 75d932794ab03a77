package uk.lgcdt.infra.notice;

/** The key that joins all notices of one contracting process, such as {@code ocds-h6vhtk-04f0a1}. */
public record Ocid(String value) {

    public Ocid {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An ocid is empty");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
