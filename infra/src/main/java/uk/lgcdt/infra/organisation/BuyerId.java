package uk.lgcdt.infra.organisation;

/** What a run knows a buyer by: a registered identifier such as {@code GB-COH-01234567}, else one made of the name. */
public record BuyerId(String value) implements Comparable<BuyerId> {

    public BuyerId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A buyer's identifier is empty");
        }
    }

    @Override
    public int compareTo(BuyerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
