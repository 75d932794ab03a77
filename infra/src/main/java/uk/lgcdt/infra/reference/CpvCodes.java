package uk.lgcdt.infra.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The codes of CPV 2008 with their names: 45 divisions, 272 groups and all that stands below them.
 *
 * @see <a href="https://eur-lex.europa.eu/eli/reg/2008/213/oj">Commission Regulation (EC) No 213/2008</a>
 */
public final class CpvCodes {

    private static final String TABLE = "cpv.tsv";
    private static final int LENGTH = 8; // digits of a whole code
    private static final int SHORTEST = 2; // digits of a division

    private final Map<String, CpvCode> codes = new LinkedHashMap<>();

    private CpvCodes(List<Map<String, String>> rows) {
        for (Map<String, String> row : rows) {
            String code = ReferenceTable.in(row, "code");
            codes.put(
                    code,
                    new CpvCode(code, ReferenceTable.in(row, "check_digit").charAt(0), ReferenceTable.in(row, "name")));
        }
    }

    /** Reads the table from the classpath. Load once and pass it on. */
    public static CpvCodes load() {
        return new CpvCodes(ReferenceTable.read(TABLE));
    }

    /** All 9,454 codes, in their order. */
    public List<CpvCode> list() {
        return List.copyOf(codes.values());
    }

    /** The 45 divisions, in the order of their codes. */
    public List<CpvDivision> divisions() {
        return codes.values().stream()
                .filter(code -> significant(code.code()).length() == 2)
                .map(code -> new CpvDivision(code.code().substring(0, 2), code.name()))
                .toList();
    }

    /** The groups, in the order of their codes. */
    public List<CpvGroup> groups() {
        return codes.values().stream()
                .filter(code -> significant(code.code()).length() == 3)
                .map(code -> new CpvGroup(code.code().substring(0, 3), code.name()))
                .toList();
    }

    /** The groups of one division. */
    public List<CpvGroup> groupsOf(String division) {
        return groups().stream()
                .filter(group -> group.division().equals(division))
                .toList();
    }

    /** A code by its eight digits, with or without the check digit. Empty for one that CPV does not have. */
    public Optional<CpvCode> find(String code) {
        String digits = code.replaceFirst("-\\d$", "");
        return Optional.ofNullable(codes.get(digits));
    }

    /**
     * The code above: the nearest that CPV has. 35 codes have no code one digit shorter, so that theirs stands further up.
     * Empty for a division and for a code that CPV does not have.
     */
    public Optional<CpvCode> findParent(String code) {
        return find(code).flatMap(known -> nearestAbove(known.code()));
    }

    /** The codes above one, the nearest first, its division last. */
    public List<CpvCode> ancestors(String code) {
        List<CpvCode> ancestors = new ArrayList<>();
        Optional<CpvCode> above = findParent(code);
        while (above.isPresent()) {
            ancestors.add(above.get());
            above = nearestAbove(above.get().code());
        }
        return List.copyOf(ancestors);
    }

    /** The name of a market: a division's two digits or a group's three. Empty for a code that CPV does not have. */
    public Optional<String> findName(String marketCode) {
        return isGroupOfNone(marketCode)
                ? Optional.empty()
                : find(marketCode + "0".repeat(Math.max(0, LENGTH - marketCode.length())))
                        .map(CpvCode::name);
    }

    /**
     * The name of a market for a page. A code such as {@code 480} stands for contracts that are coded to a division and to
     * no group of it. A code that CPV does not have, as notices now and then carry one, keeps its digits.
     */
    public String nameOf(String marketCode) {
        return isGroupOfNone(marketCode)
                ? findName(marketCode.substring(0, 2))
                        .map(name -> name + ", no group stated")
                        .orElse(marketCode)
                : findName(marketCode).orElse(marketCode);
    }

    private Optional<CpvCode> nearestAbove(String code) {
        for (int length = significant(code).length() - 1; length >= SHORTEST; length--) {
            @Nullable CpvCode above = codes.get(code.substring(0, length) + "0".repeat(LENGTH - length));
            if (above != null && !above.code().equals(code)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /** The digits up to the last that is not nought; two at least. */
    private static String significant(String code) {
        String digits = code.replaceFirst("0+$", "");
        return code.substring(0, Math.max(SHORTEST, digits.length()));
    }

    private static boolean isGroupOfNone(String code) {
        return code.length() == 3 && code.endsWith("0");
    }
}
