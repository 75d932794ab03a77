package uk.lgcdt.analytics.servicesystem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases with what each means, found in a text in one pass over its words. A find that shares words with a longer one
 * is left out: "data centre" says nothing of data, "enterprise resource planning system" nothing of planning.
 */
final class PhraseBook<T> {

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

    private record Entry<T>(String written, List<String> words, T meaning) {}

    /** A phrase found, from a word to before another. */
    record Find<T>(String written, T meaning, int from, int to) {

        private boolean givesWayTo(Find<T> other) {
            return other.from < to && from < other.to && to - from < other.to - other.from;
        }
    }

    void add(String phrase, T meaning) {
        List<String> words = Words.of(phrase);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A phrase without a word: " + phrase);
        }
        byFirstWord
                .computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
                .add(new Entry<>(phrase, words, meaning));
    }

    List<Find<T>> findIn(List<String> words) {
        List<Find<T>> finds = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Entry<T> entry : byFirstWord.getOrDefault(words.get(i), List.of())) {
                int to = i + entry.words().size();
                if (to <= words.size() && words.subList(i, to).equals(entry.words())) {
                    finds.add(new Find<>(entry.written(), entry.meaning(), i, to));
                }
            }
        }
        return finds.stream()
                .filter(find -> finds.stream().noneMatch(find::givesWayTo))
                .toList();
    }
}
