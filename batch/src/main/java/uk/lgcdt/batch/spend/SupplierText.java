package uk.lgcdt.batch.spend;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What is put right in a supplier's name, and whether it is withheld. */
final class SupplierText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern TWICE_ENCODED =
            Pattern.compile("\u00c3[\u0080-\u00bf\u0152-\u2122]|\u00e2\u20ac.|\u00c2[\u00a0-\u00bf]");
    private static final String[] TWICE_ENCODED_STARTS = {"\u00c3", "\u00e2", "\u00c2"};

    /** What a name holds that {@link #WITHHELD} fits, but for names of one such word. */
    private static final String[] WITHHELD_WORDS = {
        "redact",
        "personal ",
        "withheld",
        "confidential",
        "name removed",
        "data protection",
        "disclosed",
        "private individual",
        "sensitive"
    };

    private static final Pattern WITHHELD = Pattern.compile(
            "(?i).*(redact|personal data|personal information|withheld|confidential|name removed|data protection|not disclosed|undisclosed|private individual|sensitive).*|individuals?|exempt|\\*{3,}|x{4,}");

    /** What a withheld name may say besides: "Redacted - GDPR". Any other word names somebody, or something bought. */
    private static final Set<String> WITHHELD_ONLY = Set.of(
            ("redact redacted redaction redactions personal data information info detail details name names supplier"
                            + " suppliers payee payees vendor recipient beneficiary creditor withheld confidential confidentially"
                            + " confidentiality commercial commercially removed protection protected act gdpr dpa uk eu not"
                            + " disclosed undisclosed private individual individuals sensitive sensitivity published publish"
                            + " publication publicly for under of the a an and or to due by in is are on with as from reason"
                            + " reasons section sec s foi foia eir exempt exemption exempted identity person persons third party"
                            + " parties client clients customer payment payments paid address has have been be subject")
                    .split(" "));

    private static final Pattern ONLY_X = Pattern.compile("x{4,}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

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
        if (mayBeTwiceEncoded(plain)
                && TWICE_ENCODED.matcher(plain).find()
                && WINDOWS.newEncoder().canEncode(plain)) {
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
        return mayBeWithheld(name) && WITHHELD.matcher(name).matches() && saysNothingElse(name);
    }

    private static boolean saysNothingElse(String name) {
        for (String word : NO_LETTERS.split(name.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()
                    && !WITHHELD_ONLY.contains(word)
                    && !ONLY_X.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeTwiceEncoded(String name) {
        for (String start : TWICE_ENCODED_STARTS) {
            if (name.contains(start)) {
                return true;
            }
        }
        return false;
    }

    /** Patterns take their time, and few names need them. */
    private static boolean mayBeWithheld(String name) {
        if (!name.isEmpty() && "iIeExX*".indexOf(name.charAt(0)) >= 0) {
            return true;
        }
        for (int at = 0; at < name.length(); at++) {
            if (mayBegin(name, at)) {
                for (String word : WITHHELD_WORDS) {
                    if (name.regionMatches(true, at, word, 0, word.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether one of {@link #WITHHELD_WORDS} may stand there, by its first two letters. */
    private static boolean mayBegin(String name, int at) {
        if (at + 1 == name.length()) {
            return false;
        }
        char next = Character.toLowerCase(name.charAt(at + 1));
        return switch (name.charAt(at)) {
            case 'r', 'R', 's', 'S' -> next == 'e';
            case 'p', 'P' -> next == 'e' || next == 'r';
            case 'w', 'W' -> next == 'i';
            case 'c', 'C' -> next == 'o';
            case 'n', 'N' -> next == 'a';
            case 'd', 'D' -> next == 'a' || next == 'i';
            default -> false;
        };
    }
}
