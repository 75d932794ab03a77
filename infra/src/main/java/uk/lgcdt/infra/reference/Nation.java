package uk.lgcdt.infra.reference;

/** A nation of the United Kingdom; procurement law and council statistics differ between them. */
public enum Nation {
    ENGLAND("England"),
    WALES("Wales"),
    SCOTLAND("Scotland"),
    NORTHERN_IRELAND("Northern Ireland");

    private final String label;

    Nation(String label) {
        this.label = label;
    }

    /** The nation as written on a page. */
    public String label() {
        return label;
    }
}
