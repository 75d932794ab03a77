package uk.lgcdt.infra.servicesystem;

import java.math.BigDecimal;
import java.util.List;

/**
 * A kind of system that an award buys.
 *
 * @param system key of the kind
 * @param confidence percent; 100 where a person decided
 * @param evidence what spoke for it, strongest first, as {@code where:what}, or {@code decision:} and its number
 */
public record AwardSystem(String awardId, String system, BigDecimal confidence, List<String> evidence) {

    public AwardSystem {
        evidence = List.copyOf(evidence);
    }
}
