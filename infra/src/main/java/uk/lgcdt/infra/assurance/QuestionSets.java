package uk.lgcdt.infra.assurance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The question sets that assessments may answer. */
public final class QuestionSets {

    private static final List<String> SHIPPED = List.of("/assurance/aime-2024-draft.json");

    private final List<QuestionSet> sets;

    private QuestionSets(List<QuestionSet> sets) {
        this.sets = List.copyOf(sets);
    }

    public static QuestionSets of(QuestionSet... sets) {
        return new QuestionSets(List.of(sets));
    }

    /** The sets that come with the platform. */
    public static QuestionSets shipped() {
        return new QuestionSets(SHIPPED.stream().map(QuestionSets::resource).toList());
    }

    /** Returns these and one more, read from JSON; throws {@link IllegalArgumentException} if it cannot be used. */
    public QuestionSets with(InputStream json) {
        QuestionSet added = QuestionSetReader.read(json);
        if (find(added.id(), added.version()).isPresent()) {
            throw new IllegalArgumentException(
                    "Question set " + added.id() + " version " + added.version() + " is known already");
        }
        List<QuestionSet> all = new ArrayList<>(sets);
        all.add(added);
        return new QuestionSets(all);
    }

    public List<QuestionSet> list() {
        return sets;
    }

    public Optional<QuestionSet> find(String id, int version) {
        return sets.stream()
                .filter(set -> set.id().equals(id) && set.version() == version)
                .findFirst();
    }

    /** Returns the newest version of a set. */
    public Optional<QuestionSet> findLatest(String id) {
        return sets.stream().filter(set -> set.id().equals(id)).max(Comparator.comparingInt(QuestionSet::version));
    }

    private static QuestionSet resource(String name) {
        try (InputStream json = QuestionSets.class.getResourceAsStream(name)) {
            if (json == null) {
                throw new IllegalStateException("Missing from the platform: " + name);
            }
            return QuestionSetReader.read(json);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
