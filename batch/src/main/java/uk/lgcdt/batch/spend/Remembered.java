package uk.lgcdt.batch.spend;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was worked out of a short text, so that it need not be again; of many texts the earlier are forgotten. */
final class Remembered<V> {

    private static final int MOST = 4_096; // texts
    private static final int LONGEST = 100; // characters

    private final Function<String, V> work;
    private final Map<String, V> known = new ConcurrentHashMap<>();

    /** @param work gives the same for the same text, never null */
    Remembered(Function<String, V> work) {
        this.work = work;
    }

    V of(String text) {
        if (text.length() > LONGEST) {
            return work.apply(text);
        }
        V value = known.get(text);
        if (value == null) {
            value = work.apply(text);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(text, value);
        }
        return value;
    }
}
