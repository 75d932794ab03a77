package uk.lgcdt.infra.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The principal councils of the United Kingdom in force in 2026: 317 English, 22 Welsh, 32 Scottish, 11 Northern Irish.
 *
 * <p>A council abolished since 2015 is found as the one that followed it; one whose area was divided is not.
 *
 * <p>Combined authorities, the Greater London Authority, parish and town councils are not among them.
 */
public final class Councils {

    private static final String TABLE = "councils.tsv";

    /** Places that name more than one body when they stand alone; these councils are found by their longer names. */
    private static final Set<String> AMBIGUOUS_PLACES = Set.of("london", "newcastle");

    private final List<Council> all;
    private final Predecessors predecessors;
    private final Map<String, Council> byCode = new HashMap<>();
    private final Map<String, Council> byPlainName = new HashMap<>();
    private final Map<String, Council> byPlace = new HashMap<>();
    private final Map<String, Predecessor> abolishedByPlainName = new HashMap<>();
    private final Map<String, Predecessor> abolishedByPlace = new HashMap<>();

    private Councils(List<Map<String, String>> rows, Predecessors predecessors) {
        this.predecessors = predecessors;
        Map<String, Council> councils = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            Council council = councilOf(row);
            councils.put(council.code(), council);
            byCode.put(council.code(), council);
            ReferenceTable.listIn(row, "former_codes").forEach(code -> byCode.put(code, council));
            indexPlace(council.name(), council);
            indexPlace(council.shortName(), council);
            ReferenceTable.listIn(row, "also_known_as")
                    .forEach(name -> index(byPlainName, CouncilNames.plain(name), council));
        }
        all = List.copyOf(councils.values());
        predecessors.list().forEach(this::indexPredecessor);
    }

    /** Reads the table from the classpath. Load once and pass it on. */
    public static Councils load() {
        return new Councils(ReferenceTable.read(TABLE), Predecessors.load());
    }

    /** All councils, in the order of their codes. */
    public List<Council> list() {
        return all;
    }

    /**
     * The council that a published name means: "LEEDS CITY COUNCIL", "The Council of the City of Wakefield" and "Tower
     * Hamlets" are found; "Leeds Beckett University" and "Kent County Council (t/a Procurement Services)" are not.
     */
    public Optional<Council> find(String name) {
        if (CouncilNames.isTradingName(name)) {
            return Optional.empty();
        }
        @Nullable Council known = byPlainName.get(CouncilNames.plain(name));
        return Optional.ofNullable(known != null ? known : byPlace.get(CouncilNames.place(name)));
    }

    /** The abolished council that {@link #find} takes this name for; empty where a council of today has the name. */
    public Optional<Predecessor> findAbolished(String name) {
        if (find(name).isEmpty()) {
            return Optional.empty();
        }
        String plain = CouncilNames.plain(name);
        @Nullable Predecessor known = abolishedByPlainName.get(plain);
        return Optional.ofNullable(
                known != null || byPlainName.containsKey(plain)
                        ? known
                        : abolishedByPlace.get(CouncilNames.place(name)));
    }

    /** The council with this ONS code, or the one whose area carried it before a boundary change or was joined to it. */
    public Optional<Council> findByCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Council get(String code) {
        return findByCode(code).orElseThrow(() -> new IllegalArgumentException("Not a council's ONS code: " + code));
    }

    private static Council councilOf(Map<String, String> row) {
        return new Council(
                ReferenceTable.in(row, "code"),
                ReferenceTable.in(row, "name"),
                ReferenceTable.in(row, "short_name"),
                CouncilType.valueOf(ReferenceTable.in(row, "type")),
                Nation.valueOf(ReferenceTable.in(row, "nation")),
                ReferenceTable.in(row, "region"));
    }

    /** The abolished councils whose area lies in this council's, whole or in part, the nearest first. */
    public List<Predecessor> predecessors(Council council) {
        return predecessors.of(council.code());
    }

    /** Names and codes that a council of today has already stay its own. */
    private void indexPredecessor(Predecessor predecessor) {
        predecessors.finalSuccessor(predecessor).map(this::get).ifPresent(successor -> {
            byCode.putIfAbsent(predecessor.code(), successor);
            String plain = CouncilNames.plain(predecessor.name());
            if (byPlainName.putIfAbsent(plain, successor) == null) {
                abolishedByPlainName.put(plain, predecessor);
            }
            String place = CouncilNames.place(predecessor.name());
            if (byPlace.putIfAbsent(place, successor) == null) {
                abolishedByPlace.put(place, predecessor);
            }
        });
    }

    private void indexPlace(String name, Council council) {
        String place = CouncilNames.place(name);
        if (!AMBIGUOUS_PLACES.contains(place)) {
            index(byPlace, place, council);
        }
    }

    private static void index(Map<String, Council> names, String name, Council council) {
        @Nullable Council other = names.put(name, council);
        if (other != null && !other.equals(council)) {
            throw new IllegalStateException(name + " means both " + other.name() + " and " + council.name());
        }
    }
}
