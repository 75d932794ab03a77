package uk.lgcdt.analytics.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.compile.MergeWarning.Code;

/**
 * Keeps awards apart that share an id though they are not the same: merged by id, the later would overwrite the earlier.
 * The later gets another id, which its contracts then name. The rule is told in {@code docs/compile.md}.
 */
final class AwardRescue {

    private final ReleaseMerge.Doubts doubts;
    private final List<KnownAward> known = new ArrayList<>();
    private final ContractIds contractIds = new ContractIds();

    AwardRescue(ReleaseMerge.Doubts doubts) {
        this.doubts = doubts;
    }

    /** Find a Tender is the only publisher known to use award ids again within a process. */
    static boolean isNeeded(String ocid) {
        return FindATender.published(ocid);
    }

    /** The release, with ids of its awards and contracts changed where they stand for others already. */
    JsonObject keptApart(JsonObject release) {
        NoticeFacts notice = new NoticeFacts(release);
        if (!notice.isUnderAct() || (release.get("awards") == null && release.get("contracts") == null)) {
            return release;
        }
        AwardCopies copies = AwardCopies.of(release);
        String suffix = "-" + release.text("id");
        Map<String, String> assigned = new HashMap<>();
        copies.mentions().forEach((id, mention) -> assigned.put(id, assignedId(id, mention, notice, suffix)));
        Map<String, JsonValue> fields = new LinkedHashMap<>(release.fields());
        fields.computeIfPresent("awards", (name, awards) -> renamedAwards(awards, copies, assigned));
        fields.computeIfPresent("contracts", (name, list) -> renamedContracts(list, copies, assigned, suffix));
        return new JsonObject(fields);
    }

    /** The id under which the award is merged: that of the award it continues, or a new one. */
    private String assignedId(String id, AwardMention mention, NoticeFacts notice, String suffix) {
        KnownAward earlier = latestAlike(id, mention);
        boolean another =
                earlier != null && notice.makesAwards() && !notice.isUpdate() && mention.isAnotherThan(earlier.mention);
        if (earlier != null && !another) {
            earlier.mention = earlier.mention.updatedBy(mention);
            return earlier.id;
        }
        KnownAward award = new KnownAward(id, another ? id + suffix : id, mention);
        known.add(award);
        return award.id;
    }

    /** The latest of the awards of this id with a supplier in common, else the latest of all. */
    private @Nullable KnownAward latestAlike(String id, AwardMention mention) {
        KnownAward latest = null;
        KnownAward alike = null;
        for (KnownAward award : known) {
            if (award.publishedId.equals(id)) {
                latest = award;
                alike = award.mention.sharesSuppliersWith(mention) ? award : alike;
            }
        }
        return alike == null ? latest : alike;
    }

    private JsonValue renamedAwards(JsonValue awards, AwardCopies copies, Map<String, String> assigned) {
        return mapped(awards, award -> {
            String id = award.text("id");
            String copy = id == null ? null : copies.idOf(award, id);
            String now = copy == null ? null : assigned.get(copy);
            if (id == null || now == null || now.equals(id)) {
                return award;
            }
            doubts.doubt(
                    Code.ReusedAwardId,
                    "awards",
                    "The id " + id + " of one award is used for another, which is kept as " + now);
            return with(award, "id", now);
        });
    }

    private JsonValue renamedContracts(
            JsonValue contracts, AwardCopies copies, Map<String, String> assigned, String suffix) {
        return mapped(contracts, contract -> {
            String published = contract.text("awardID");
            if (published == null) {
                return contract;
            }
            String copy = copies.awardOf(contract, published);
            String award = assigned.computeIfAbsent(copy, this::latestId);
            JsonObject moved = award.equals(published) ? contract : with(contract, "awardID", award);
            String id = contract.text("id");
            String now = id == null ? null : contractIds.assigned(id, award, suffix);
            return id == null || now == null || now.equals(id) ? moved : with(moved, "id", now);
        });
    }

    /** A contract whose award the release leaves out belongs to the latest award of that id. */
    private String latestId(String published) {
        String latest = published;
        for (KnownAward award : known) {
            latest = award.publishedId.equals(published) ? award.id : latest;
        }
        return latest;
    }

    private interface Change {
        JsonObject of(JsonObject object);
    }

    private static JsonValue mapped(JsonValue list, Change change) {
        if (!(list instanceof JsonArray array)) {
            return list;
        }
        List<JsonValue> items = new ArrayList<>(array.items().size());
        for (JsonValue item : array.items()) {
            items.add(item instanceof JsonObject object ? change.of(object) : item);
        }
        return new JsonArray(items);
    }

    private static JsonObject with(JsonObject object, String field, String text) {
        Map<String, JsonValue> fields = new LinkedHashMap<>(object.fields());
        fields.put(field, new JsonText(text));
        return new JsonObject(fields);
    }

    private static final class KnownAward {

        private final String publishedId;
        private final String id;
        private AwardMention mention;

        KnownAward(String publishedId, String id, AwardMention mention) {
            this.publishedId = publishedId;
            this.id = id;
            this.mention = mention;
        }
    }
}
