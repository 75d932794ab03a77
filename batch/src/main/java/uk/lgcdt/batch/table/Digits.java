package uk.lgcdt.batch.table;

/** The digits that days and amounts are written with. */
public final class Digits {

    private Digits() {}

    public static boolean isOne(char character) {
        return character >= '0' && character <= '9';
    }

    /** Whether a text has any; without one it is neither a day nor an amount. */
    public static boolean areIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isOne(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
