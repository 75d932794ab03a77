package uk.lgcdt.analytics.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Weighs what two names have in common besides their words ({@link SupplierSigns}), after Fellegi and Sunter: log2 of how
 * often two names of one supplier agree, by how often any two do. The rarer what they share, the more it says.
 *
 * <p>The chances of agreement are estimates, and the sum is bounded on either side: firms of one group have an address and
 * buyers in common, so that circumstances never outweigh a word that only one of the names has. To have no buyer in common
 * says nothing: each council writes a supplier in its own way.
 */
final class Circumstances {

    static final String BUYER = "same-buyer";
    static final String REGION = "same-region";
    static final String OTHER_REGION = "other-region";
    static final String POSTCODE = "same-postcode";
    static final String OTHER_POSTCODE = "other-postcode";
    static final String PUBLISHER = "same-publisher-id";
    static final String BOUND = "circumstances-together";

    /** How often one supplier's names share a buyer, an address, a region. */
    private static final double SHARE_BUYER = 0.5;

    private static final double SHARE_POSTCODE = 0.6;
    private static final double SHARE_REGION = 0.8;
    private static final double SHARE_PUBLISHERS_ID = 0.1;

    private static final double MOST_OF_BUYER = 1;
    private static final double MOST_OF_REGION = 0.5;
    private static final double MOST_OF_POSTCODE = 1.5;
    private static final double MOST_OF_PUBLISHERS_ID = 1.5;
    private static final double DIFFERENT = -0.5;
    private static final double MOST = 1.5;

    private final SignFrequencies frequencies;

    Circumstances(SignFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /**
     * @param person whether one of the names is a natural person's, whose address is not looked at
     * @return pieces whose bits add up; none where nothing is known of both
     */
    List<Weight> weigh(Set<String> one, Set<String> other, boolean person) {
        List<Weight> weights = new ArrayList<>();
        agreeing(one, other, SupplierSigns.BUYER, SHARE_BUYER, MOST_OF_BUYER)
                .ifPresent(bits -> weights.add(new Weight(BUYER, bits.detail(), bits.bits())));
        if (!person) {
            place(one, other, weights);
        }
        agreeing(one, other, SupplierSigns.PUBLISHER, SHARE_PUBLISHERS_ID, MOST_OF_PUBLISHERS_ID)
                .ifPresent(bits -> weights.add(new Weight(PUBLISHER, bits.detail(), bits.bits())));
        double sum = NameComparison.sum(weights);
        if (sum > MOST) {
            weights.add(new Weight(BOUND, "", MOST - sum));
        }
        return weights;
    }

    /** Who has the postcode has the region. */
    private void place(Set<String> one, Set<String> other, List<Weight> weights) {
        Optional<Weight> postcode = agreeing(one, other, SupplierSigns.POSTCODE, SHARE_POSTCODE, MOST_OF_POSTCODE);
        if (postcode.isPresent()) {
            weights.add(
                    new Weight(POSTCODE, postcode.get().detail(), postcode.get().bits()));
            return;
        }
        differing(one, other, SupplierSigns.POSTCODE)
                .ifPresent(detail -> weights.add(new Weight(OTHER_POSTCODE, detail, DIFFERENT)));
        Optional<Weight> region = agreeing(one, other, SupplierSigns.REGION, SHARE_REGION, MOST_OF_REGION);
        if (region.isPresent()) {
            weights.add(new Weight(REGION, region.get().detail(), region.get().bits()));
        } else {
            differing(one, other, SupplierSigns.REGION)
                    .ifPresent(detail -> weights.add(new Weight(OTHER_REGION, detail, DIFFERENT)));
        }
    }

    /** By the rarest sign that both have. */
    private Optional<Weight> agreeing(Set<String> one, Set<String> other, String kind, double share, double most) {
        return of(kind, one).stream()
                .filter(other::contains)
                .min(Comparator.comparingDouble(frequencies::chance).thenComparing(Comparator.naturalOrder()))
                .map(sign -> new Weight(
                        kind,
                        sign.substring(kind.length()),
                        Math.clamp(Math.log(share / frequencies.chance(sign)) / Math.log(2), 0, most)))
                .filter(weight -> weight.bits() > 0);
    }

    private static Optional<String> differing(Set<String> one, Set<String> other, String kind) {
        Set<String> here = of(kind, one);
        Set<String> there = of(kind, other);
        boolean differ = !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
        return differ ? Optional.of(first(kind, here) + " / " + first(kind, there)) : Optional.empty();
    }

    private static String first(String kind, Set<String> of) {
        return of.iterator().next().substring(kind.length());
    }

    private static Set<String> of(String kind, Set<String> signs) {
        return signs.stream().filter(sign -> sign.startsWith(kind)).collect(Collectors.toCollection(TreeSet::new));
    }
}
