package uk.lgcdt.analytics.notice;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads one received line into a row of {@link Releases}.
 *
 * <p>Find a Tender, its pre-Act regime and Contracts Finder put the same fact in different places and, now and then, in
 * the wrong type. A field that does not fit is unknown; the release is never lost for it.
 */
final class ReleaseReader {

    private static final ObjectReader JSON = JsonMapper.builder(new JsonFactoryBuilder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(100_000_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .reader();

    private static final Pattern CALL_OFF =
            Pattern.compile("(?i).*(award under framework|call-off from a framework).*");

    private ReleaseReader() {}

    static Row read(String line) {
        JsonNode received;
        try {
            received = JSON.readTree(line);
        } catch (JsonProcessingException notJson) {
            throw new UnreadableReleaseException("A received line is no JSON: " + notJson.getOriginalMessage());
        }
        JsonNode release = received.path("release");
        String place = "release at " + Json.text(received, "position") + " of landed file " + received.path("landed");
        String ocid = required(Json.text(release, "ocid"), "ocid", place);
        String id = required(Json.text(release, "id"), "id", place);
        Instant publishedAt = Moments.instant(Json.text(release, "date"));
        return row(release, ocid, id, publishedAt)
                .set(Releases.LANDED_FILE_ID, received.path("landed").asLong())
                .set(Releases.POSITION, required(Json.text(received, "position"), "position", place))
                .toRow();
    }

    private static RowBuilder row(JsonNode release, String ocid, String id, @Nullable Instant publishedAt) {
        JsonNode tender = release.path("tender");
        List<String> tags = Json.texts(release, "tag");
        List<JsonNode> documents = NoticeKind.documents(release);
        String type = NoticeKind.type(documents, id);
        Parties parties = Parties.of(release);
        Parties.Buyer buyer = parties.buyer().orElse(null);
        SortedSet<String> cpvCodes = cpvCodes(release);
        List<Row> awards = new AwardReader(release, parties).awards();
        return RowBuilder.of(Releases.SCHEMA)
                .set(Releases.OCID, ocid)
                .set(Releases.RELEASE_ID, id)
                .set(Releases.PUBLISHED_AT, publishedAt)
                .set(Releases.TAGS, tags.toArray(String[]::new))
                .set(Releases.REGIME, regime(tender))
                .set(Releases.NOTICE_TYPE, type)
                .set(Releases.STAGE, NoticeKind.stage(type, tags))
                .set(Releases.TITLE, title(release, ocid))
                .set(Releases.DESCRIPTION, description(release))
                .set(Releases.BUYER_ID, buyer == null ? null : buyer.id())
                .set(Releases.BUYER_NAME, buyer == null ? null : buyer.name())
                .set(Releases.BUYER_REGION, buyer == null ? null : buyer.regionCode())
                .set(Releases.CPV_CODES, cpvCodes.toArray(String[]::new))
                .set(Releases.MARKETS, CpvCodes.markets(cpvCodes).toArray(String[]::new))
                .set(Releases.REGION_CODES, regionCodes(release).toArray(String[]::new))
                .set(Releases.VALUE_PENCE, NoticeValue.pence(tender, awards))
                .set(Releases.SME_SUITABLE, smeSuitable(tender))
                .set(Releases.CLOSES_ON, closesOn(tender))
                .set(Releases.PROCUREMENT_METHOD, Json.text(tender, "procurementMethod"))
                .set(Releases.FRAMEWORK, Json.flag(tender, "techniques", "hasFrameworkAgreement"))
                .set(Releases.CALL_OFF, isCallOff(release))
                .set(Releases.URL, NoticePage.url(documents, id))
                .set(Releases.AWARDS, awards.toArray(Row[]::new))
                .set(Releases.STATED, StatedFacts.of(release, parties))
                .set(Releases.BIDDING, new BiddingReader(release, parties).read());
    }

    private static String regime(JsonNode tender) {
        String scheme = Json.text(tender, "legalBasis", "scheme");
        return scheme == null
                ? "unknown"
                : switch (scheme.toUpperCase(Locale.ROOT)) {
                    case "UKPGA" -> "UKPGA";
                    case "CELEX" -> "CELEX";
                    default -> "unknown";
                };
    }

    private static String title(JsonNode release, String otherwise) {
        for (String title : new @Nullable String[] {
            Json.text(release, "tender", "title"),
            Json.text(release, "planning", "project", "title"),
            Json.text(release, "title")
        }) {
            if (title != null) {
                return title;
            }
        }
        return otherwise;
    }

    private static @Nullable String description(JsonNode release) {
        String description = Json.text(release, "tender", "description");
        return description == null ? Json.text(release, "description") : description;
    }

    private static SortedSet<String> cpvCodes(JsonNode release) {
        SortedSet<String> codes = new TreeSet<>();
        CpvCodes.collect(release.path("tender"), codes);
        for (JsonNode part : withItems(release)) {
            Json.list(part, "items").forEach(item -> CpvCodes.collect(item, codes));
        }
        return codes;
    }

    private static SortedSet<String> regionCodes(JsonNode release) {
        SortedSet<String> codes = new TreeSet<>();
        for (JsonNode part : withItems(release)) {
            Json.list(part, "items").forEach(item -> Regions.collect(item, codes));
        }
        return codes;
    }

    private static List<JsonNode> withItems(JsonNode release) {
        List<JsonNode> parts = Json.list(release, "tender");
        parts.addAll(Json.list(release, "awards"));
        parts.addAll(Json.list(release, "contracts"));
        return parts;
    }

    /** Find a Tender marks suitable lots with true and leaves the others unmarked; Contracts Finder says true or false. */
    private static @Nullable Boolean smeSuitable(JsonNode tender) {
        for (JsonNode lot : Json.list(tender, "lots")) {
            if (Boolean.TRUE.equals(Json.flag(lot, "suitability", "sme"))) {
                return true;
            }
        }
        Boolean suitable = Json.flag(tender, "suitability", "sme");
        return suitable == null ? Json.flag(tender, "xClassifications", "isSuitableForSme") : suitable;
    }

    private static @Nullable LocalDate closesOn(JsonNode tender) {
        var closes = Moments.day(Json.text(tender, "tenderPeriod", "endDate"));
        return closes == null ? Moments.day(Json.text(tender, "expressionOfInterestDeadline")) : closes;
    }

    /** A call-off says so; one that names its framework without setting up another is a call-off too. */
    private static boolean isCallOff(JsonNode release) {
        JsonNode tender = release.path("tender");
        String method = Json.text(tender, "procurementMethodDetails");
        if (method != null && CALL_OFF.matcher(method).matches()) {
            return true;
        }
        boolean underFramework = Json.list(release, "relatedProcesses").stream()
                .anyMatch(process -> Json.texts(process, "relationship").contains("framework"));
        return underFramework && !Boolean.TRUE.equals(Json.flag(tender, "techniques", "hasFrameworkAgreement"));
    }

    private static <T> T required(@Nullable T value, String field, String place) {
        if (value == null) {
            throw new UnreadableReleaseException("No valid " + field + " in the " + place + ".");
        }
        return value;
    }
}
