package uk.lgcdt.infra.reference;

/**
 * A code of the common procurement vocabulary.
 *
 * @param code eight digits, such as {@code 72212000}
 * @param checkDigit the ninth digit, which is written after a hyphen
 */
public record CpvCode(String code, char checkDigit, String name) {

    public CpvCode {
        if (!code.matches("\\d{8}") || !Character.isDigit(checkDigit)) {
            throw new IllegalArgumentException("Not a CPV code: " + code + "-" + checkDigit);
        }
    }

    /** As notices on paper write it: {@code 72212000-4}. */
    public String withCheckDigit() {
        return code + "-" + checkDigit;
    }
}
