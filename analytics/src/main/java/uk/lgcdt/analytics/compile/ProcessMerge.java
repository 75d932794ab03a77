package uk.lgcdt.analytics.compile;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.compile.MergeWarning.Code;

/**
 * Merges the releases of one contracting process, given one after the other in their order: first those without a usable
 * date as they arrived, then by {@link ReleaseMoment}, of equal ones as they arrived. It holds what they add up to, not
 * them, so that a process may have any number of releases.
 */
public final class ProcessMerge {

    /** What the reference implementation writes for a date that there is not. */
    private static final String NO_DATE = "None";

    private final String ocid;
    private final MergeOptions options;
    private final Consumer<MergeWarning> warnings;
    private final ReleaseMerge merge;
    private final @Nullable AwardRescue rescue;
    private int releases;
    private @Nullable ReleaseMoment first;
    private @Nullable ReleaseMoment latest;
    private JsonValue date = JsonLiteral.NULL;

    public ProcessMerge(String ocid, MergeOptions options, Consumer<MergeWarning> warnings) {
        this.ocid = ocid;
        this.options = options;
        this.warnings = warnings;
        this.merge = new ReleaseMerge(options.rules(ocid), options.versioned(), this::warn);
        this.rescue = options.rescue() && AwardRescue.isNeeded(ocid) ? new AwardRescue(this::warn) : null;
    }

    /** Takes the next release. */
    public void add(JsonObject release) {
        learnDate(release);
        ReleaseNote note = ReleaseNote.of(release, releases++);
        JsonObject kept = rescue == null ? release : rescue.keptApart(release);
        for (Map.Entry<String, JsonValue> field : kept.fields().entrySet()) {
            addField(field.getKey(), field.getValue(), note);
        }
    }

    /** The compiled or versioned release. It may be asked for at any time, and more releases added after. */
    public JsonObject result() {
        if (!options.versioned()) {
            put("ocid", new JsonText(ocid));
            put("id", new JsonText(ocid + "-" + (date == JsonLiteral.NULL ? NO_DATE : date.asText())));
            put("date", date);
            put("tag", new JsonArray(List.of(new JsonText("compiled"))));
        }
        return merge.root().toJson();
    }

    public int releases() {
        return releases;
    }

    /** The earliest date of a release; null where none has a usable one. */
    public @Nullable ReleaseMoment firstDate() {
        return first;
    }

    public @Nullable ReleaseMoment latestDate() {
        return latest;
    }

    /** The fields that a merged release has of its own stand where they first appeared. */
    private void addField(String name, JsonValue value, ReleaseNote note) {
        switch (name) {
            case "ocid" -> put(name, new JsonText(ocid));
            case "tag" -> reserve(name);
            case "id", "date" -> {
                reserve(name);
                if (options.versioned()) {
                    merge.add(name, value, note);
                }
            }
            default -> merge.add(name, value, note);
        }
    }

    private void put(String name, JsonValue value) {
        if (merge.root().get(name) instanceof Merged.Value known) {
            known.replace(value);
        } else {
            merge.root().put(name, new Merged.Value(value));
        }
    }

    private void reserve(String name) {
        if (!options.versioned() && merge.root().get(name) == null) {
            put(name, JsonLiteral.NULL);
        }
    }

    private void learnDate(JsonObject release) {
        JsonValue published = release.get("date");
        ReleaseMoment moment = published instanceof JsonText text ? ReleaseMoment.of(text.value()) : null;
        if (moment == null) {
            warnOfDate(published);
            if (latest == null) {
                date = published == null ? JsonLiteral.NULL : published;
            }
            return;
        }
        if (latest != null && latest.instant().equals(moment.instant())) {
            warn(
                    Code.RepeatedDateValue,
                    "date",
                    "Several releases have the date " + moment.text()
                            + "; they are merged in the order of their arrival");
        }
        first = first == null ? moment : first;
        latest = moment;
        date = new JsonText(moment.text());
    }

    private void warnOfDate(@Nullable JsonValue published) {
        switch (published) {
            case null -> undated(Code.MissingDate, "A release has no date");
            case JsonLiteral literal
            when literal == JsonLiteral.NULL -> undated(Code.NullDate, "The date of a release is null");
            case JsonText text ->
                undated(Code.InvalidDate, "The date of a release is no date: " + shortened(text.value()));
            default -> undated(Code.NonStringDate, "The date of a release is no text");
        }
    }

    private void undated(Code code, String sentence) {
        warn(code, "date", sentence + "; it is merged before the releases that have a date");
    }

    private void warn(Code code, String path, String message) {
        warnings.accept(new MergeWarning(code, ocid, path, message));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
