package uk.lgcdt.batch.notice;

/** A word or number of JSON as it should have been written. */
final class MendedToken {

    private MendedToken() {}

    static String of(String token) {
        return switch (token) {
            case "NaN", "Infinity", "-Infinity", "+Infinity", "None", "undefined" -> "null";
            case "True" -> "true";
            case "False" -> "false";
            default -> number(token);
        };
    }

    private static String number(String token) {
        boolean negative = token.startsWith("-");
        String digits = negative || token.startsWith("+") ? token.substring(1) : token;
        if (digits.isEmpty() || !(Character.isDigit(digits.charAt(0)) || digits.charAt(0) == '.')) {
            return token;
        }
        int zeros = 0;
        while (zeros + 1 < digits.length()
                && digits.charAt(zeros) == '0'
                && Character.isDigit(digits.charAt(zeros + 1))) {
            zeros++;
        }
        String number = digits.substring(zeros);
        if (number.startsWith(".")) {
            number = "0" + number;
        }
        if (number.endsWith(".")) {
            number = number.substring(0, number.length() - 1);
        }
        return negative ? "-" + number : number;
    }
}
