package uk.lgcdt.analytics.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What it means for awards that a release of Find a Tender is a notice of its kind. */
record NoticeFacts(JsonObject release) {

    private static final Pattern TYPE = Pattern.compile("UK(1[0-7]|[1-79])");
    private static final List<String> MAKING_AWARDS = List.of("UK6", "UK7");
    private static final Pattern AWARDING = Pattern.compile("(award|contract)(Update)?");

    /** Pre-Act notices put their own number before each award id, so that no id is used again. */
    boolean isUnderAct() {
        return !"CELEX".equals(release.object("tender").object("legalBasis").text("scheme"));
    }

    boolean isUpdate() {
        return release.texts("tag").stream().anyMatch(tag -> tag.endsWith("Update"));
    }

    boolean makesAwards() {
        String type = type();
        return type == null
                ? release.texts("tag").stream()
                        .anyMatch(tag -> AWARDING.matcher(tag).matches())
                : MAKING_AWARDS.contains(type);
    }

    /** The notice type of the document that is this release, else of the latest part of the process. */
    private @Nullable String type() {
        String id = release.text("id");
        String latest = null;
        for (JsonObject document : documents()) {
            String type = document.text("noticeType");
            if (type == null || !TYPE.matcher(type).matches()) {
                continue;
            }
            if (id != null && id.equals(document.text("id"))) {
                return type;
            }
            latest = latest == null ? type : latest;
        }
        return latest;
    }

    private List<JsonObject> documents() {
        List<JsonObject> documents = new ArrayList<>();
        release.objects("contracts").forEach(contract -> documents.addAll(contract.objects("documents")));
        release.objects("awards").forEach(award -> documents.addAll(award.objects("documents")));
        documents.addAll(release.object("tender").objects("documents"));
        documents.addAll(release.object("planning").objects("documents"));
        return documents;
    }
}
