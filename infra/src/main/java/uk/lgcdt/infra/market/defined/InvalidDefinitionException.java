package uk.lgcdt.infra.market.defined;

/** A market cannot be defined so; the message names the parameter, what it was and what it may be. */
public class InvalidDefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String value;
    private final String reason;

    InvalidDefinitionException(String parameter, String value, String reason) {
        super(sentence(parameter, value, reason));
        this.parameter = parameter;
        this.value = value;
        this.reason = reason;
    }

    public String parameter() {
        return parameter;
    }

    public String value() {
        return value;
    }

    /** Key of why it cannot be, such as {@code cpv-digits}. */
    public String reason() {
        return reason;
    }

    /** The message, which is never missing. */
    public String sentence() {
        return sentence(parameter, value, reason);
    }

    private static String sentence(String parameter, String value, String reason) {
        return "%s is \"%s\"; %s".formatted(parameter, value, why(reason));
    }

    private static String why(String reason) {
        return switch (reason) {
            case "subject-missing" -> "give CPV codes, words or a service system";
            case "subject-several" -> "give only one of CPV codes, words and service system";
            case "cpv-digits" -> "a CPV code or its beginning is 2 to 8 digits";
            case "cpv-number" -> "give 1 to " + Subject.Cpv.MOST;
            case "words-length" -> "give 1 to 200 characters";
            case "system-key" -> "a service system's key is lower-case words with hyphens";
            case "system-unknown" -> "no service system has this key; /api/v1/service-systems lists them";
            case "nation" -> "a nation is england, wales, scotland or northern-ireland";
            case "region" -> "a region is an ITL 1 code, UKC to UKN";
            case "council-type" -> "it must be a type of council, such as county or london-borough";
            case "council" -> "it is not the ONS code of a council, nor of one with a single successor";
            case "year" -> "a year has four digits and lies between 1990 and 2100";
            case "period" -> "the first year is after the last";
            case "basis" -> "a basis is value, contracts or councils";
            default -> "it cannot be";
        };
    }
}
