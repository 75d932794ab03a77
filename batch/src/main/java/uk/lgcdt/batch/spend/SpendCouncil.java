package uk.lgcdt.batch.spend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.lgcdt.batch.table.TableStart;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.Councils;

/** Finds the council that a payment is of: by the body that its row names, else by the file's. */
final class SpendCouncil {

    private static final int FOLDERS = 3; // the file's name and those above it that are looked at
    private static final Set<String> COMMON_WORDS =
            Set.of("reading", "council", "city", "county", "north", "south", "east", "west");

    private final Councils councils;
    private final Map<String, Optional<String>> byName = new HashMap<>();

    SpendCouncil(Councils councils) {
        this.councils = councils;
    }

    /** The council that was given, else the one that most rows name, else the one in the file's path or its source. */
    Optional<String> of(SpendLayout layout, TableStart start, LandedFile file) {
        if (file.buyerCode() != null) {
            return Optional.of(file.buyerCode());
        }
        Optional<String> named = layout.has(Role.BODY)
                ? mostNamed(start.rows().stream()
                        .map(row -> row.cell(layout.columnOf(Role.BODY)))
                        .toList())
                : Optional.empty();
        return named.or(() -> inPath(file.originalPath())).or(() -> inPath(file.source()));
    }

    Optional<String> named(String body) {
        return byName.computeIfAbsent(body, unseen -> councils.find(unseen).map(Council::code));
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
        String[] words = part.replaceAll("[^\\p{L}']+", " ").strip().split(" ");
        for (int length = Math.min(6, words.length); length > 0; length--) {
            for (int start = 0; start + length <= words.length; start++) {
                String name = String.join(" ", Arrays.copyOfRange(words, start, start + length));
                boolean common = COMMON_WORDS.contains(name.toLowerCase(java.util.Locale.ROOT));
                Optional<String> code = common || name.length() < 4 ? Optional.empty() : named(name);
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }
}
