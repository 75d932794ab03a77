package uk.lgcdt.analytics.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of any releases: the seed is the parameter. */
class MergePropertiesTest {

    private static final List<String> NAMES =
            List.of("title", "value", "items", "parties", "buyer", "roles", "amendments", "changes", "tender", "x");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderOfArrivalChangesNothingWhereDatesDiffer(long seed) {
        Random random = new Random(seed);
        List<JsonObject> releases = releases(random, false);
        List<JsonObject> shuffled = new ArrayList<>(releases);
        Collections.shuffle(shuffled, random);
        shuffled.sort(Comparator.comparing(release -> ReleaseMoment.of(Objects.requireNonNull(release.text("date")))));

        assertThat(merge(shuffled, false)).hasToString(merge(releases, false).toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void mergingAReleaseTwiceIsMergingItOnceWhereObjectsHaveIds(long seed) {
        List<JsonObject> releases = releases(new Random(seed), true);
        List<JsonObject> twice = new ArrayList<>();
        releases.forEach(release -> {
            twice.add(release);
            twice.add(release);
        });

        assertThat(merge(twice, false)).isEqualTo(merge(releases, false));
        assertThat(merge(twice, true)).isEqualTo(merge(releases, true));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void askingForTheResultInBetweenChangesNothing(long seed) {
        List<JsonObject> releases = releases(new Random(seed), false);
        ProcessMerge merge = new ProcessMerge("ocds-x-1", MergeOptions.compiled(), warning -> {});
        JsonObject result = merge.result();
        for (JsonObject release : releases) {
            merge.add(release);
            result = merge.result();
        }

        assertThat(result).isEqualTo(merge(releases, false));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aWindowMayBeMergedFirstAndTheRestOntoIt(long seed) {
        List<JsonObject> releases = releases(new Random(seed), true);
        int cut = releases.size() / 2;
        List<JsonObject> windows = new ArrayList<>();
        windows.add(merge(releases.subList(0, cut), false));
        windows.addAll(releases.subList(cut, releases.size()));

        assertThat(merge(windows, false)).isEqualTo(merge(releases, false));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void windowsMayBeMergedApartAndThenTogetherWhereNothingIsRemoved(long seed) {
        Random random = new Random(seed);
        List<JsonObject> releases = releases(random, true);
        List<JsonObject> windows = new ArrayList<>();
        for (int from = 0, to; from < releases.size(); from = to) {
            to = from + 1 + random.nextInt(releases.size() - from);
            windows.add(merge(releases.subList(from, to), false));
        }

        assertThat(merge(windows, false)).isEqualTo(merge(releases, false));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void mergingACompiledReleaseAloneGivesItAgain(long seed) {
        JsonObject compiled = merge(releases(new Random(seed), true), false);

        assertThat(merge(List.of(compiled), false)).hasToString(compiled.toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theLatestVersionsAreTheCompiledRelease(long seed) {
        List<JsonObject> releases = releases(new Random(seed), true);
        Map<String, JsonValue> compiled =
                new LinkedHashMap<>(merge(releases, false).fields());
        compiled.keySet().removeAll(List.of("id", "date", "tag"));

        assertThat(latest(merge(releases, true))).isEqualTo(new JsonObject(compiled));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsWrittenIsReadAsTheSame(long seed) {
        JsonObject merged = merge(releases(new Random(seed), false), true);

        assertThat(JsonObject.parse(merged.toString())).isEqualTo(merged);
    }

    private static JsonValue latest(JsonValue value) {
        return switch (value) {
            case JsonObject object -> {
                Map<String, JsonValue> fields = new LinkedHashMap<>();
                object.fields().forEach((name, field) -> {
                    JsonValue latest = latest(field);
                    if (latest != JsonLiteral.NULL) {
                        fields.put(name, latest);
                    }
                });
                yield new JsonObject(fields);
            }
            case JsonArray array
            when !array.items().isEmpty()
                    && array.items().getLast() instanceof JsonObject version
                    && version.get("releaseID") != null -> version.fields().get("value");
            case JsonArray array ->
                new JsonArray(
                        array.items().stream().map(MergePropertiesTest::latest).toList());
            default -> value;
        };
    }

    private static JsonObject merge(List<JsonObject> releases, boolean versioned) {
        ProcessMerge merge =
                new ProcessMerge("ocds-x-1", new MergeOptions(MergeRules.ofOcds11(), versioned, false), warning -> {});
        releases.forEach(merge::add);
        return merge.result();
    }

    private static List<JsonObject> releases(Random random, boolean regular) {
        List<JsonObject> releases = new ArrayList<>();
        int count = 2 + random.nextInt(6);
        for (int number = 1; number <= count; number++) {
            Map<String, JsonValue> fields = new LinkedHashMap<>();
            fields.put("ocid", new JsonText("ocds-x-1"));
            fields.put("id", new JsonText("r" + number));
            fields.put("date", new JsonText("2020-01-0" + number + "T00:00:00Z"));
            fields.put("tag", new JsonArray(List.of(new JsonText("tender"))));
            fields.putAll(object(random, regular, 0).fields());
            releases.add(new JsonObject(fields));
        }
        return releases;
    }

    /** Of a regular one each name has one type, and all objects in lists have ids. */
    private static JsonObject object(Random random, boolean regular, int depth) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        for (int count = random.nextInt(6); count > 0; count--) {
            int name = random.nextInt(NAMES.size());
            int type = regular ? name % 4 : random.nextInt(4);
            fields.put(NAMES.get(name), value(random, regular, depth, type));
        }
        return new JsonObject(fields);
    }

    private static JsonValue value(Random random, boolean regular, int depth, int type) {
        if (type == 0 && depth < 4) {
            return object(random, regular, depth + 1);
        }
        if (type == 1 && depth < 4) {
            List<JsonValue> items = new ArrayList<>();
            for (int id = 1; id <= random.nextInt(4); id++) {
                Map<String, JsonValue> fields = new LinkedHashMap<>();
                if (regular || random.nextBoolean()) {
                    fields.put("id", new JsonText(Integer.toString(id)));
                }
                fields.putAll(object(random, regular, depth + 1).fields());
                items.add(new JsonObject(fields));
            }
            return new JsonArray(items);
        }
        if (type < 2 && regular) {
            return new JsonObject(Map.of());
        }
        return switch (random.nextInt(regular ? 2 : 4)) {
            case 0 -> new JsonText("t" + random.nextInt(3));
            case 1 -> new JsonNumber(random.nextInt(3) + ".50");
            case 2 -> JsonLiteral.NULL;
            default -> new JsonArray(List.of(new JsonNumber("1e" + random.nextInt(3))));
        };
    }
}
