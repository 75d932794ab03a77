package uk.lgcdt.analytics.identity;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The pieces of evidence of a pair as they are published. They are kept rather than found again from the two names: only
 * the run knows how common each word was among all names it had, and a page has to show what the run decided by.
 */
final class Evidence {

    private Evidence() {}

    /**
     * A JSON list of feature, detail and bits to two decimals: the words in the order of comparison, then circumstances.
     *
     * @param circumstances a JSON list
     */
    static String of(String one, String other, String circumstances, NameComparison comparison) {
        List<Weight> weights = NameReader.read(one)
                .flatMap(here -> NameReader.read(other).map(there -> comparison.weigh(here, there)))
                .orElseGet(List::of);
        return joined(json(weights), circumstances);
    }

    static String json(List<Weight> weights) {
        ArrayNode pieces = JsonNodeFactory.instance.arrayNode();
        weights.forEach(weight -> pieces.addObject()
                .put("feature", weight.feature())
                .put("detail", weight.detail())
                .put("bits", BigDecimal.valueOf(weight.bits()).setScale(2, RoundingMode.HALF_UP)));
        return pieces.toString();
    }

    private static String joined(String one, String other) {
        String first = one.substring(1, one.length() - 1);
        String second = other.substring(1, other.length() - 1);
        return "[" + first + (first.isEmpty() || second.isEmpty() ? "" : ",") + second + "]";
    }
}
