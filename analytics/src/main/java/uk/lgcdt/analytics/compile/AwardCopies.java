package uk.lgcdt.analytics.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The awards of one release, told apart where several have one id: the second of id 1 that is not the first over again is
 * known as {@code 1-copy-2}. Of as many contracts the second is under it.
 */
final class AwardCopies {

    private final Map<JsonObject, String> ids = new IdentityHashMap<>();
    private final Map<String, AwardMention> mentions = new LinkedHashMap<>();

    private AwardCopies() {}

    static AwardCopies of(JsonObject release) {
        AwardCopies copies = new AwardCopies();
        Map<String, List<JsonObject>> awards = byText(release.objects("awards"), "id");
        Map<String, List<JsonObject>> contracts = byText(release.objects("contracts"), "awardID");
        awards.forEach((id, sameId) -> copies.learn(id, sameId, contracts.getOrDefault(id, List.of())));
        return copies;
    }

    /** What the release says of each award, by id within the release. */
    Map<String, AwardMention> mentions() {
        return mentions;
    }

    /** @param award one of the release's own */
    String idOf(JsonObject award, String published) {
        return ids.getOrDefault(award, published);
    }

    /** @param contract one of the release's own */
    String awardOf(JsonObject contract, String published) {
        return ids.getOrDefault(contract, published);
    }

    private void learn(String id, List<JsonObject> awards, List<JsonObject> contracts) {
        List<JsonObject> distinct = new ArrayList<>();
        for (JsonObject award : awards) {
            int before = distinct.indexOf(award);
            int place = before < 0 ? distinct.size() : before;
            if (before < 0) {
                distinct.add(award);
            }
            ids.put(award, copyId(id, place));
        }
        boolean oneEach = distinct.size() > 1 && contracts.size() == distinct.size();
        for (int place = 0; place < distinct.size(); place++) {
            String copy = copyId(id, place);
            List<JsonObject> under =
                    oneEach ? List.of(contracts.get(place)) : place == 0 ? contracts : List.<JsonObject>of();
            under.forEach(contract -> ids.put(contract, copy));
            mentions.put(copy, mention(distinct.get(place), under));
        }
    }

    private static String copyId(String id, int place) {
        return place == 0 ? id : id + "-copy-" + (place + 1);
    }

    private static AwardMention mention(JsonObject award, List<JsonObject> contracts) {
        Set<String> suppliers = new HashSet<>();
        award.objects("suppliers").forEach(supplier -> {
            String id = supplier.text("id");
            suppliers.add(id == null ? supplier.toString() : id);
        });
        return new AwardMention(suppliers, new HashSet<>(award.texts("relatedLots")), signedOn(contracts));
    }

    private static @Nullable String signedOn(List<JsonObject> contracts) {
        for (JsonObject contract : contracts) {
            String signed = contract.text("dateSigned");
            if (signed != null) {
                return signed.substring(0, Math.min(10, signed.length()));
            }
        }
        return null;
    }

    private static Map<String, List<JsonObject>> byText(List<JsonObject> objects, String field) {
        Map<String, List<JsonObject>> grouped = new LinkedHashMap<>();
        for (JsonObject object : objects) {
            String text = object.text(field);
            if (text != null) {
                grouped.computeIfAbsent(text, absent -> new ArrayList<>()).add(object);
            }
        }
        return grouped;
    }
}
