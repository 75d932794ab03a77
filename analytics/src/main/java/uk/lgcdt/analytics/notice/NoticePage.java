package uk.lgcdt.analytics.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the public can read a notice on the service that published it. */
final class NoticePage {

    private static final Pattern FIND_A_TENDER_ID = Pattern.compile("\\d{6}-\\d{4}");
    private static final String FIND_A_TENDER = "https://www.find-tender.service.gov.uk/Notice/";

    /** Anything else that a buyer typed, a script above all, is no address to send a reader to. */
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://\\S+");

    private NoticePage() {}

    /** The address of the document that is this release, else by the service's own pattern; null where unknown. */
    static @Nullable String url(List<JsonNode> documents, String releaseId) {
        String notice = null;
        for (JsonNode document : documents) {
            String url = Json.text(document, "url");
            String type = Json.text(document, "documentType");
            if (url == null || !WEB_ADDRESS.matcher(url).matches()) {
                continue;
            }
            if (releaseId.equals(Json.text(document, "id"))) {
                return url;
            }
            if (notice == null && type != null && type.endsWith("Notice")) {
                notice = url;
            }
        }
        return FIND_A_TENDER_ID.matcher(releaseId).matches() ? FIND_A_TENDER + releaseId : notice;
    }
}
