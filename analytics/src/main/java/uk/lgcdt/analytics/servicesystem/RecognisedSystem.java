package uk.lgcdt.analytics.servicesystem;

import java.util.List;

/**
 * A kind of system that a notice seems to buy.
 *
 * @param system key of the kind
 * @param confidence percent; {@link SystemRules} says what it is made of
 * @param evidence what spoke for it, strongest first, each as {@code where:what}, such as {@code product-in-title:Spydus}
 */
public record RecognisedSystem(String system, int confidence, List<String> evidence) {

    public RecognisedSystem {
        evidence = List.copyOf(evidence);
    }
}
