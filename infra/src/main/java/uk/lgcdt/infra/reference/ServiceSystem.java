package uk.lgcdt.infra.reference;

import java.util.List;
import java.util.Map;

/**
 * A kind of system that councils run their services on, and what speaks for and against it in a notice.
 *
 * @param key such as {@code adult-social-care}
 * @param cpv CPV codes that speak for it, each with its strength in percent
 * @param phrases words that say both the service and that a system is bought: {@code housing management system}
 * @param topics words that say the service only; a system is meant where the notice is about technology
 * @param against words with which {@code topics} and {@code phrases} mean something else
 */
public record ServiceSystem(
        String key,
        String name,
        String description,
        Map<String, Integer> cpv,
        List<String> phrases,
        List<String> topics,
        List<String> against,
        List<ServiceSystemProduct> products) {

    public ServiceSystem {
        cpv = Map.copyOf(cpv);
        phrases = List.copyOf(phrases);
        topics = List.copyOf(topics);
        against = List.copyOf(against);
        products = List.copyOf(products);
    }
}
