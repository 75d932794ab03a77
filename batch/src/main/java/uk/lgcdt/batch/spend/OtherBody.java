package uk.lgcdt.batch.spend;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.lgcdt.infra.reference.Council;

/** Tells names of public bodies, which pay for themselves, from those of a council's departments. */
final class OtherBody {

    private static final Pattern BODY =
            Pattern.compile("(?i).*\\b(borough|city|county|district|metropolitan|town|parish|community|unitary) council"
                    + "|.*\\b(combined|police|fire|fire (and|&) rescue|national park|port|waste disposal|transport) authority"
                    + "|.+\\bpolice( force| service)?|.*\\b(police and crime commissioner|constabulary)\\b.*"
                    + "|.+\\bfire (and|&) rescue( service)?"
                    + "|.*\\bnhs\\b.*\\b(trust|board)|.*\\b(health|integrated care|internal drainage) board"
                    + "|.*\\bclinical commissioning group|university of .+|.+ university");

    /** What says that a body is another one even where it stands in the council's own place. */
    private static final Pattern OTHER_KIND = Pattern.compile(
            "(?i).*\\b(combined authority|police|constabulary|fire|nhs|health|drainage|university|(town|parish|community) council)\\b.*");

    private static final List<String> COMMON = List.of(
            "council",
            "city",
            "county",
            "borough",
            "district",
            "london",
            "royal",
            "north",
            "south",
            "east",
            "west",
            "and",
            "the",
            "upon",
            "under",
            "metropolitan");

    private OtherBody() {}

    /** Whether a name that is no known council's is a public body's other than the council. */
    static boolean isNamed(String name, Council own) {
        return BODY.matcher(name.strip()).matches() && (OTHER_KIND.matcher(name).matches() || !namesPlace(name, own));
    }

    /** "Newcastle City Council", of Newcastle upon Tyne. */
    private static boolean namesPlace(String name, Council own) {
        String plain = name.toLowerCase(Locale.ROOT);
        for (String word : own.shortName().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() > 2 && !COMMON.contains(word) && plain.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
