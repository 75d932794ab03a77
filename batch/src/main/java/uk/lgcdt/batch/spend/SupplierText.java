package uk.lgcdt.batch.spend;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What is put right in a supplier's name, and whether it is withheld. */
final class SupplierText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern TWICE_ENCODED =
            Pattern.compile("\u00c3[\u0080-\u00bf\u0152-\u2122]|\u00e2\u20ac.|\u00c2[\u00a0-\u00bf]");
    private static final Pattern WITHHELD = Pattern.compile(
            "(?i).*(redact|personal data|personal information|withheld|confidential|name removed|data protection|not disclosed|undisclosed|private individual|sensitive).*|individuals?|exempt|\\*{3,}|x{4,}");

    private SupplierText() {}

    /** Returns the name without HTML's entities, and without the marks of text encoded twice, where that is certain. */
    static String mended(String name) {
        String plain = name;
        if (plain.indexOf('&') >= 0 && plain.indexOf(';') > 0) {
            plain = plain.replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&#039;", "'")
                    .replace("&apos;", "'")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&pound;", "£")
                    .replace("&nbsp;", " ")
                    .replace("&amp;", "&");
        }
        if (TWICE_ENCODED.matcher(plain).find() && WINDOWS.newEncoder().canEncode(plain)) {
            try {
                plain = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(plain.getBytes(WINDOWS)))
                        .toString();
            } catch (CharacterCodingException single) {
                return plain; // it was encoded once after all
            }
        }
        return plain;
    }

    static boolean isWithheld(String name) {
        return WITHHELD.matcher(name).matches();
    }
}
