package uk.lgcdt.infra.spreadsheet;

/**
 * A cell of text in CSV that is to be taken away. What it holds comes from files that anyone may have written, so one
 * that a spreadsheet would take for a formula gets an apostrophe in front. Numbers are not for this class.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP on CSV injection</a>
 */
public final class SafeCell {

    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    public static String of(String text) {
        return !text.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
