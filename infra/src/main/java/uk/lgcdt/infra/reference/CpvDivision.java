package uk.lgcdt.infra.reference;

/**
 * A division of the common procurement vocabulary: the first two digits of its codes.
 *
 * @param code two digits, such as {@code 72}
 */
public record CpvDivision(String code, String name) {

    public CpvDivision {
        if (!code.matches("\\d{2}")) {
            throw new IllegalArgumentException("Not a CPV division: " + code);
        }
    }
}
