package uk.lgcdt.analytics.organisation;

import java.util.regex.Pattern;

/** Entries that are typed to fill a field and belong to nobody in any register: 00000000, 11111111, 12345678. */
final class PlaceholderEntry {

    /** Seven digits and fewer are real charities and schools. */
    private static final Pattern ONE_DIGIT = Pattern.compile("0+|(\\d)\\1{7,}");

    private static final String TYPED_UP = "1234567890";
    private static final String TYPED_DOWN = "9876543210";
    private static final int SHORTEST_TYPED = 8;

    private PlaceholderEntry() {}

    static boolean is(String entry) {
        return ONE_DIGIT.matcher(entry).matches()
                || (entry.length() >= SHORTEST_TYPED && (TYPED_UP.startsWith(entry) || TYPED_DOWN.contains(entry)));
    }
}
