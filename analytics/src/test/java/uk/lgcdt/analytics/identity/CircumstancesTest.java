package uk.lgcdt.analytics.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CircumstancesTest {

    private static final String EVERYBODYS = "buyer:Leeds City Council";
    private static final String RARE_BUYER = "buyer:Isles of Scilly Council";
    private static final String POSTCODE = "postcode:HX11AA";

    /** Of 10,000 nodes, 6,000 sell to Leeds and 10 to the Isles. */
    private final Circumstances circumstances = new Circumstances(new SignFrequencies(
            Map.of(EVERYBODYS, 6_000, RARE_BUYER, 10, POSTCODE, 3, "region:UKE", 2_000, "publisher:GB-FTS-7", 2),
            10_000));

    @Test
    void aBuyerOfManySaysNothingAndARareOneSomething() {
        assertThat(weigh(Set.of(EVERYBODYS), Set.of(EVERYBODYS))).isEmpty();
        assertThat(weigh(Set.of(EVERYBODYS, RARE_BUYER), Set.of(EVERYBODYS, RARE_BUYER)))
                .containsExactly(new Weight(Circumstances.BUYER, "Isles of Scilly Council", 1));
    }

    @Test
    void whoHasThePostcodeHasTheRegionAndAllTogetherIsBounded() {
        List<Weight> weights = weigh(
                Set.of(RARE_BUYER, POSTCODE, "region:UKE", "publisher:GB-FTS-7"),
                Set.of(RARE_BUYER, POSTCODE, "region:UKE", "publisher:GB-FTS-7"));

        assertThat(weights)
                .extracting(Weight::feature)
                .containsExactly(
                        Circumstances.BUYER, Circumstances.POSTCODE, Circumstances.PUBLISHER, Circumstances.BOUND);
        assertThat(NameComparison.sum(weights)).isCloseTo(1.5, within(1e-9));
    }

    @Test
    void anotherPlaceSpeaksAgainstAndAnotherBuyerDoesNot() {
        assertThat(weigh(
                        Set.of(RARE_BUYER, POSTCODE, "region:UKE"),
                        Set.of(EVERYBODYS, "postcode:LS11AA", "region:UKI")))
                .containsExactly(
                        new Weight(Circumstances.OTHER_POSTCODE, "HX11AA / LS11AA", -0.5),
                        new Weight(Circumstances.OTHER_REGION, "UKE / UKI", -0.5));
    }

    @Test
    void theAddressOfAPersonIsNotLookedAt() {
        assertThat(circumstances.weigh(Set.of(POSTCODE, "region:UKE"), Set.of(POSTCODE, "region:UKE"), true))
                .isEmpty();
    }

    @Test
    void whatIsKnownOfOneOnlySaysNothing() {
        assertThat(weigh(Set.of(), Set.of(RARE_BUYER, POSTCODE, "region:UKE"))).isEmpty();
    }

    private List<Weight> weigh(Set<String> one, Set<String> other) {
        List<Weight> weights = circumstances.weigh(one, other, false);
        assertThat(circumstances.weigh(other, one, false))
                .as("the order of the two does not matter to the sum")
                .extracting(Weight::bits)
                .isEqualTo(weights.stream().map(Weight::bits).toList());
        return weights;
    }
}
