package uk.lgcdt.batch.notice;

import java.io.IOException;

/** The digits of an escape such as {@code \u00a3}. */
final class Hexadecimal {

    private Hexadecimal() {}

    /** Returns the number that four digits at this place make; -1 where they do not. */
    static int four(Window window, int place) throws IOException {
        return window.has(place + 3) ? four(window.bytes, place, window.limit) : -1;
    }

    static int four(byte[] bytes, int place, int limit) {
        if (place + 4 > limit) {
            return -1;
        }
        int number = 0;
        for (int index = place; index < place + 4; index++) {
            int digit = bytes[index] < 0 ? -1 : Character.digit(bytes[index], 16);
            if (digit < 0) {
                return -1;
            }
            number = number << 4 | digit;
        }
        return number;
    }

    static boolean isLowSurrogate(int unit) {
        return unit >= Character.MIN_LOW_SURROGATE && unit <= Character.MAX_LOW_SURROGATE;
    }
}
