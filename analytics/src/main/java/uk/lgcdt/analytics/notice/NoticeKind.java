package uk.lgcdt.analytics.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a release is in law (UK1 to UK17) and where it stands in the life of a procurement.
 *
 * <p>OCDS tags alone do not tell: {@code award,contract} covers UK5, UK6, UK7 and more, so the notice type leads and
 * the tags only speak where it is absent.
 */
final class NoticeKind {

    private static final Pattern TYPE = Pattern.compile("UK(1[0-7]|[1-79])");

    private NoticeKind() {}

    /** The documents of every part of the release, the latest part first. */
    static List<JsonNode> documents(JsonNode release) {
        List<JsonNode> documents = new ArrayList<>();
        Json.list(release, "contracts").forEach(contract -> documents.addAll(Json.list(contract, "documents")));
        Json.list(release, "awards").forEach(award -> documents.addAll(Json.list(award, "documents")));
        documents.addAll(Json.list(release, "tender", "documents"));
        documents.addAll(Json.list(release, "planning", "documents"));
        return documents;
    }

    /** The notice type: of the document that is this release if there is one, else of its latest part. */
    static @Nullable String type(Collection<JsonNode> documents, String releaseId) {
        String latest = null;
        for (JsonNode document : documents) {
            String type = Json.text(document, "noticeType");
            if (type == null || !TYPE.matcher(type).matches()) {
                continue;
            }
            if (releaseId.equals(Json.text(document, "id"))) {
                return type;
            }
            latest = latest == null ? type : latest;
        }
        return latest;
    }

    static String stage(@Nullable String type, Collection<String> tags) {
        return type == null
                ? stage(tags)
                : switch (type) {
                    case "UK1", "UK2", "UK3" -> "planning";
                    case "UK4", "UK13", "UK14", "UK15" -> "tender";
                    case "UK5", "UK6" -> "award";
                    case "UK7", "UK9", "UK17" -> "contract";
                    case "UK10" -> "change";
                    case "UK11", "UK16" -> "termination";
                    case "UK12" -> "cancellation";
                    default -> stage(tags);
                };
    }

    private static String stage(Collection<String> tags) {
        if (anyStartsWith(tags, "tenderCancellation", "awardCancellation", "contractCancellation")) {
            return "cancellation";
        }
        if (anyStartsWith(tags, "contractTermination")) {
            return "termination";
        }
        if (anyStartsWith(tags, "contractAmendment")) {
            return "change";
        }
        if (anyStartsWith(tags, "award")) {
            return "award";
        }
        if (anyStartsWith(tags, "contract", "implementation")) {
            return "contract";
        }
        return anyStartsWith(tags, "planning") && !anyStartsWith(tags, "tender") ? "planning" : "tender";
    }

    private static boolean anyStartsWith(Collection<String> tags, String... starts) {
        return tags.stream().anyMatch(tag -> List.of(starts).stream().anyMatch(tag::startsWith));
    }
}
