package uk.lgcdt.batch.notice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import uk.lgcdt.infra.landing.ReleaseKey;

/** The fields without which a release cannot be used, gathered while its text is passed over. */
final class ReleaseFields {

    private static final int LONGEST_ID = 500; // characters
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2150;

    private @Nullable String ocid;
    private @Nullable String id;
    private @Nullable String date;

    /** Takes the value of a field, or passes over it. */
    void read(String name, JsonParser json) {
        switch (name) {
            case "ocid" -> ocid = text(json);
            case "id" -> id = text(json);
            case "date" -> date = text(json);
            default -> json.skipChildren();
        }
    }

    /** Returns what makes the release unusable; one sentence. */
    Optional<String> flaw() {
        if (ocid == null || ocid.isBlank()) {
            return Optional.of("It has no ocid");
        }
        if (id == null || id.isBlank()) {
            return Optional.of("It has no id");
        }
        if (!isStorable(ocid) || !isStorable(id)) {
            return Optional.of("Its ocid or id is longer than " + LONGEST_ID + " characters or holds unprintable ones");
        }
        return Optional.empty();
    }

    /** The release's date as published; null where it is none that can be used. */
    @Nullable
    String date() {
        return date != null && isDate(date) ? date : null;
    }

    /** Returns what the date lacks, if the release can be used without one. */
    Optional<Doubt> doubt() {
        if (date == null || date.isBlank()) {
            return Optional.of(new Doubt("MissingDate", "It has no date"));
        }
        return isDate(date)
                ? Optional.empty()
                : Optional.of(new Doubt("InvalidDate", "Its date is no date: " + shortened(date)));
    }

    /** What is wrong with a release that is loaded all the same. */
    record Doubt(String code, String message) {}

    /** To be asked only when there is no flaw. */
    ReleaseKey key() {
        if (ocid == null || id == null) {
            throw new IllegalStateException("A release without its key");
        }
        return new ReleaseKey(ocid, id);
    }

    private static @Nullable String text(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_STRING || json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return json.getString();
        }
        json.skipChildren();
        return null;
    }

    /** With an offset as the standard asks, or without, or the day alone, as older publications have it. */
    private static boolean isDate(String text) {
        try {
            int year = text.length() == "2026-08-10".length()
                    ? LocalDate.parse(text).getYear()
                    : DateTimeFormatter.ISO_DATE_TIME.parse(text).get(ChronoField.YEAR);
            return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static boolean isStorable(String text) {
        return text.length() <= LONGEST_ID
                && text.codePoints()
                        .noneMatch(point -> Character.isISOControl(point)
                                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
