package uk.lgcdt.infra.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The councils abolished since 2015 with their successors, so that what they published counts for those that followed.
 *
 * <p>Where an area was divided (Cumbria, Northamptonshire), no single successor has the history, and none is given it.
 */
public final class Predecessors {

    private static final String TABLE = "council-predecessors.tsv";

    private final Map<String, Predecessor> byCode = new LinkedHashMap<>();

    private Predecessors(List<Map<String, String>> rows) {
        for (Map<String, String> row : rows) {
            Predecessor predecessor = new Predecessor(
                    ReferenceTable.in(row, "code"),
                    ReferenceTable.in(row, "name"),
                    LocalDate.parse(ReferenceTable.in(row, "succeeded_on")),
                    ReferenceTable.listIn(row, "successors"));
            byCode.put(predecessor.code(), predecessor);
        }
    }

    /** Reads the table from the classpath. Load once and pass it on. */
    public static Predecessors load() {
        return new Predecessors(ReferenceTable.read(TABLE));
    }

    /** All of them, in the order of their codes. */
    public List<Predecessor> list() {
        return List.copyOf(byCode.values());
    }

    public Optional<Predecessor> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Those whose area lies in a council of today, whole or in part, the nearest first. */
    public List<Predecessor> of(String councilCode) {
        List<Predecessor> direct = byCode.values().stream()
                .filter(predecessor -> predecessor.successors().contains(councilCode))
                .toList();
        return Stream.concat(direct.stream(), direct.stream().flatMap(before -> of(before.code()).stream()))
                .toList();
    }

    /** The code of the one council of today that followed, over several steps where there were; empty where it was divided. */
    Optional<String> finalSuccessor(Predecessor predecessor) {
        if (predecessor.successors().size() != 1) {
            return Optional.empty();
        }
        String next = predecessor.successors().getFirst();
        @Nullable Predecessor further = byCode.get(next);
        return further == null ? Optional.of(next) : finalSuccessor(further);
    }
}
