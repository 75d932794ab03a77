package uk.lgcdt.infra.landing;

import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row's position at the beginning of its line. Rows of one content, such as a sheet or an archive's entry, stand in the
 * order of the number that their positions end with: once a greater one comes, a smaller one does not.
 */
final class RisingPosition implements Predicate<String> {

    private static final int LONGEST_NUMBER = 18; // digits of a long

    private final String start;
    private final String beforeNumber;
    private final long number; // negative: it ends with none

    RisingPosition(long landedFileId, String position) {
        String json = JsonMapper.shared().writeValueAsString(position);
        start = "{\"landed\":%d,\"position\":%s,".formatted(landedFileId, json);
        int last = position.length();
        while (last > 0 && isDigit(position.charAt(last - 1))) {
            last--;
        }
        int digits = position.length() - last;
        int closing = start.length() - "\",".length();
        beforeNumber = start.substring(0, closing - digits);
        number = digits == 0 || digits > LONGEST_NUMBER ? -1 : Long.parseLong(position.substring(last));
    }

    /** How the line begins. */
    String start() {
        return start;
    }

    /** Whether a line that begins so is of the same content and comes after. */
    @Override
    public boolean test(String head) {
        if (number < 0 || !head.startsWith(beforeNumber)) {
            return false;
        }
        int end = beforeNumber.length();
        while (end < head.length() && isDigit(head.charAt(end))) {
            end++;
        }
        int digits = end - beforeNumber.length();
        return digits > 0
                && digits <= LONGEST_NUMBER
                && head.startsWith("\",", end)
                && Long.parseLong(head.substring(beforeNumber.length(), end)) > number;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
