package uk.lgcdt.infra.reference;

/**
 * A product, or a supplier of nothing else, that speaks for a kind of system.
 *
 * @param name as its maker writes it
 * @param alone whether the name means the product wherever it stands; else only where the notice is about technology
 */
public record ServiceSystemProduct(String name, Kind kind, boolean alone) {

    /** What the name is the name of. */
    public enum Kind {
        PRODUCT,
        SUPPLIER
    }
}
