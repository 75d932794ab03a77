package uk.lgcdt.batch.spend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.lgcdt.batch.table.TableStart;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.Councils;

/** Finds the council that a payment is of: by the body that its row names, else by the file's. */
final class SpendCouncil {

    private static final int FOLDERS = 3; // the file's name and those above it that are looked at
    private static final Set<String> COMMON_WORDS =
            Set.of("reading", "council", "city", "county", "north", "south", "east", "west");

    /** Words in a path that say that what is named there is another body, or a place elsewhere. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i).*\\b((town|parish|community) council|combined authority|universit(y|ies)|nhs|hospitals?|police|fire (and rescue|service|authority)"
                    + "|sutton coldfield|sutton in ashfield|bury st edmunds|boston spa|craven arms)\\b.*");

    private final Councils councils;
    private final Map<String, Optional<String>> byName = new HashMap<>();

    private final boolean trusting;

    SpendCouncil(Councils councils) {
        this(councils, false);
    }

    private SpendCouncil(Councils councils, boolean trusting) {
        this.councils = councils;
        this.trusting = trusting;
    }

    /** For the rows of a file: where a person gave the council and no row names a known one, what rows name is that council. */
    SpendCouncil forRows(SpendLayout layout, TableStart start, LandedFile file) {
        boolean given = file.buyerCode() != null && layout.has(Role.BODY);
        return given && mostNamed(bodies(layout, start)).isEmpty() ? new SpendCouncil(councils, true) : this;
    }

    private static List<String> bodies(SpendLayout layout, TableStart start) {
        return start.rows().stream()
                .map(row -> row.cell(layout.columnOf(Role.BODY)))
                .toList();
    }

    /** The council that was given, else the one that most rows name, else the one in the file's path or its source. */
    Optional<String> of(SpendLayout layout, TableStart start, LandedFile file) {
        if (file.buyerCode() != null) {
            return Optional.of(file.buyerCode());
        }
        Optional<String> named = layout.has(Role.BODY) ? mostNamed(bodies(layout, start)) : Optional.empty();
        return named.or(() -> inPath(file.originalPath())).or(() -> inPath(file.source()));
    }

    /** Why none was found, in one sentence. */
    String whyNone(SpendLayout layout, TableStart start, LandedFile file) {
        if (layout.has(Role.BODY)) {
            Optional<String> body = start.rows().stream()
                    .filter(row -> row.number() > layout.headerRow())
                    .map(row -> row.cell(layout.columnOf(Role.BODY)))
                    .filter(cell -> !cell.isEmpty() && !cell.startsWith("http"))
                    .findFirst();
            if (body.isPresent()) {
                return "Its rows name " + body.get() + ", which is no principal council that is known; give the body"
                        + " with --buyer, by its code or its name";
            }
        }
        List<String> several = councils.list().stream()
                .filter(council -> isBegunBy(council, file.originalPath()))
                .map(council -> council.name() + " (" + council.code() + ")")
                .toList();
        if (several.size() > 1) {
            return "Its name may mean " + String.join(" or ", several) + ": give the one with --buyer";
        }
        return "Nothing tells which council it is of: give it with --buyer, or another body, such as a combined authority,"
                + " the Greater London Authority or a town council, by its code or its name";
    }

    /** Whether a word of the path is what the council's name begins with: Newcastle, of Newcastle-under-Lyme. */
    private static boolean isBegunBy(Council council, String path) {
        String first = council.shortName().toLowerCase(Locale.ROOT).split("[ -]", 2)[0];
        return !COMMON_WORDS.contains(first)
                && first.length() > 3
                && council.shortName().length() > first.length()
                && Arrays.asList(path.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .contains(first);
    }

    Optional<String> named(String body) {
        return byName.computeIfAbsent(body, unseen -> councils.find(unseen).map(Council::code));
    }

    /** Whether a name that {@link #named} does not find is another public body's, so that what it paid is not the council's. */
    boolean isOther(String body, String code) {
        return !trusting
                && councils.findByCode(code)
                        .filter(own -> OtherBody.isNamed(body, own))
                        .isPresent();
    }

    /** The council that most of the rows name. */
    Optional<String> mostNamed(List<String> bodies) {
        Map<String, Integer> rows = new HashMap<>();
        bodies.forEach(body -> named(body).ifPresent(code -> rows.merge(code, 1, Integer::sum)));
        return rows.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The council whose name is in the path, the file's name before its folders'. */
    Optional<String> inPath(String path) {
        List<String> parts =
                new ArrayList<>(Arrays.asList(path.replace('\\', '/').split("/")));
        for (int index = parts.size() - 1; index >= Math.max(0, parts.size() - FOLDERS); index--) {
            Optional<String> found = inWords(parts.get(index));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> inWords(String part) {
        String plain = part.replaceAll("[^\\p{L}']+", " ").strip();
        if (OTHER.matcher(plain).matches()) {
            return Optional.empty();
        }
        String[] words = plain.split(" ");
        for (int length = Math.min(6, words.length); length > 0; length--) {
            for (int start = 0; start + length <= words.length; start++) {
                String name = String.join(" ", Arrays.copyOfRange(words, start, start + length));
                boolean common = COMMON_WORDS.contains(name.toLowerCase(Locale.ROOT));
                Optional<String> code = common || name.length() < 4 ? Optional.empty() : named(name);
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }
}
