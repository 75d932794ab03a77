package uk.lgcdt.batch.notice;

/** Characters of more than one byte in UTF-8 (RFC 3629, section 4). */
final class Utf8 {

    private Utf8() {}

    /** Returns how many bytes the character has that begins at this place; nought where there is none. */
    static int length(byte[] bytes, int place, int limit) {
        int first = bytes[place] & 0xff;
        int length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        if (length == 0 || place + length > limit) {
            return 0;
        }
        int second = bytes[place + 1] & 0xff;
        boolean fits = switch (first) {
            case 0xe0 -> second >= 0xa0 && second <= 0xbf;
            case 0xed -> second >= 0x80 && second <= 0x9f; // above are surrogates
            case 0xf0 -> second >= 0x90 && second <= 0xbf;
            case 0xf4 -> second >= 0x80 && second <= 0x8f;
            default -> second >= 0x80 && second <= 0xbf;
        };
        for (int index = place + 2; fits && index < place + length; index++) {
            fits = (bytes[index] & 0xc0) == 0x80;
        }
        return fits ? length : 0;
    }
}
