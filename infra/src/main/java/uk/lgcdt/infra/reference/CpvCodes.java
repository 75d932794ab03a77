package uk.lgcdt.infra.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The divisions and groups of CPV 2008 with their names.
 *
 * @see <a href="https://eur-lex.europa.eu/eli/reg/2008/213/oj">Commission Regulation (EC) No 213/2008</a>
 */
public final class CpvCodes {

    private static final String TABLE = "cpv.tsv";

    private final Map<String, String> names = new LinkedHashMap<>();

    private CpvCodes(List<Map<String, String>> rows) {
        for (Map<String, String> row : rows) {
            names.put(ReferenceTable.in(row, "code"), ReferenceTable.in(row, "name"));
        }
    }

    /** Reads the table from the classpath. Load once and pass it on. */
    public static CpvCodes load() {
        return new CpvCodes(ReferenceTable.read(TABLE));
    }

    /** The 45 divisions, in the order of their codes. */
    public List<CpvDivision> divisions() {
        return names.entrySet().stream()
                .filter(entry -> entry.getKey().length() == 2)
                .map(entry -> new CpvDivision(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The groups, in the order of their codes. */
    public List<CpvGroup> groups() {
        return names.entrySet().stream()
                .filter(entry -> entry.getKey().length() == 3)
                .map(entry -> new CpvGroup(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The groups of one division. */
    public List<CpvGroup> groupsOf(String division) {
        return groups().stream()
                .filter(group -> group.division().equals(division))
                .toList();
    }

    /** The name of a market: a division's two digits or a group's three. Empty for a code that CPV does not have. */
    public Optional<String> findName(String marketCode) {
        return Optional.ofNullable(names.get(marketCode));
    }

    /**
     * The name of a market for a page. A code such as {@code 480} stands for contracts that are coded to a division and to
     * no group of it. A code that CPV does not have, as notices now and then carry one, keeps its digits.
     */
    public String nameOf(String marketCode) {
        return findName(marketCode)
                .orElseGet(() -> isWholeDivision(marketCode)
                        ? names.get(marketCode.substring(0, 2)) + ", no group stated"
                        : marketCode);
    }

    private boolean isWholeDivision(String code) {
        return code.length() == 3 && code.endsWith("0") && names.containsKey(code.substring(0, 2));
    }
}
