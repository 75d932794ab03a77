package uk.lgcdt.infra.organisation;

/** What a run knows a supplier by: a registered identifier such as {@code GB-COH-01234567}, else one made of the name. */
public record SupplierId(String value) implements Comparable<SupplierId> {

    public SupplierId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A supplier's identifier is empty");
        }
    }

    @Override
    public int compareTo(SupplierId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
