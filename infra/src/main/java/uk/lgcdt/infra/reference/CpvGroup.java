package uk.lgcdt.infra.reference;

/**
 * A group of the common procurement vocabulary: the first three digits of its codes.
 *
 * @param code three digits, such as {@code 722}
 */
public record CpvGroup(String code, String name) {

    public CpvGroup {
        if (!code.matches("\\d{2}[1-9]")) {
            throw new IllegalArgumentException("Not a CPV group: " + code);
        }
    }

    /** The code of the division that the group belongs to. */
    public String division() {
        return code.substring(0, 2);
    }
}
