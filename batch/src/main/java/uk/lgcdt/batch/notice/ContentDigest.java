package uk.lgcdt.batch.notice;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two releases have the same content, however their JSON is set out. */
final class ContentDigest {

    private static final int LENGTH = 16; // bytes

    private ContentDigest() {}

    /**
     * Returns the first half of the SHA-256 of sound JSON without the white space between its tokens, as 32 hexadecimal
     * digits. Two spellings of one number, or fields in another order, are other content.
     */
    static String of(byte[] json) {
        byte[] tokens = new byte[json.length];
        int length = 0;
        int from = 0;
        int place = 0;
        while (place < json.length) {
            byte each = json[place];
            if (each == '"') {
                place = afterText(json, place + 1);
            } else if (each >= 0 && each <= ' ') {
                System.arraycopy(json, from, tokens, length, place - from);
                length += place - from;
                from = ++place;
            } else {
                place++;
            }
        }
        System.arraycopy(json, from, tokens, length, json.length - from);
        length += json.length - from;
        MessageDigest digest = sha256();
        digest.update(tokens, 0, length);
        return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
    }

    private static int afterText(byte[] json, int from) {
        int place = from;
        while (json[place] != '"') {
            place += json[place] == '\\' ? 2 : 1;
        }
        return place + 1;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
