package uk.lgcdt.analytics.servicesystem;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.lgcdt.analytics.servicesystem.PhraseBook.Find;
import uk.lgcdt.analytics.servicesystem.Purchase.Technology;
import uk.lgcdt.analytics.servicesystem.Sign.Sort;
import uk.lgcdt.infra.reference.ServiceSystem;
import uk.lgcdt.infra.reference.ServiceSystemProduct;
import uk.lgcdt.infra.reference.ServiceSystems;

/**
 * Tells which kinds of systems a notice buys, by the signs of {@link ServiceSystems} weighed as {@link SystemRules} and
 * {@link Sign.Sort} say. Where the signs are too few it names none.
 */
public final class SystemRecogniser {

    private final PhraseBook<Sign> texts = new PhraseBook<>();
    private final PhraseBook<Sign> suppliers = new PhraseBook<>();
    private final Map<String, Map<String, Integer>> strengthsByCode = new HashMap<>();

    public SystemRecogniser(ServiceSystems systems) {
        systems.list().forEach(this::learn);
    }

    /** The one of this JVM, with the tables of the classpath. */
    public static SystemRecogniser shared() {
        return Shared.RECOGNISER;
    }

    private static final class Shared {

        private static final SystemRecogniser RECOGNISER = new SystemRecogniser(ServiceSystems.load());
    }

    /** The systems that it seems to buy, surest first. */
    public List<RecognisedSystem> recognise(Purchase purchase) {
        List<String> title = Words.of(String.join(" / ", purchase.titles()));
        Technology technology = purchase.technology(title);
        Map<String, Evidence> bySystem = new TreeMap<>();
        Set<String> spokenAgainst = new HashSet<>();
        for (Find<Sign> find : texts.findIn(title)) {
            Sign sign = find.meaning();
            if (sign.sort() == Sort.AGAINST) {
                spokenAgainst.add(sign.system());
            }
            add(bySystem, sign, "title", find.written(), sign.sort().inTitle(technology));
        }
        if (purchase.description() != null) {
            for (Find<Sign> find : texts.findIn(Words.of(purchase.description(), SystemRules.DESCRIPTION_WORDS))) {
                Sign sign = find.meaning();
                add(bySystem, sign, "description", find.written(), sign.sort().inDescription(technology));
            }
        }
        addSuppliers(bySystem, purchase.suppliers(), technology);
        addCodes(bySystem, purchase.cpvCodes());
        bySystem.keySet().removeAll(spokenAgainst);
        return surest(bySystem);
    }

    private void addSuppliers(Map<String, Evidence> bySystem, List<String> names, Technology technology) {
        for (String name : names) {
            for (Find<Sign> find : suppliers.findIn(Words.of(name))) {
                if (find.from() == 0) {
                    evidence(bySystem, find.meaning().system())
                            .add("supplier", "supplier:" + find.written(), Sort.SUPPLIER.inTitle(technology));
                }
            }
        }
    }

    private void addCodes(Map<String, Evidence> bySystem, List<String> codes) {
        for (String code : codes) {
            strengthsByCode
                    .getOrDefault(code, Map.of())
                    .forEach((system, percent) -> evidence(bySystem, system).add("cpv", "cpv:" + code, percent));
        }
    }

    /** Phrases and topics of one text are one sort: they often overlap. */
    private static void add(Map<String, Evidence> bySystem, Sign sign, String where, String written, int percent) {
        boolean product = sign.sort() == Sort.PRODUCT || sign.sort() == Sort.AMBIGUOUS_PRODUCT;
        evidence(bySystem, sign.system())
                .add(
                        (product ? "product-in-" : "words-in-") + where,
                        sign.sort().word() + "-in-" + where + ":" + written,
                        percent);
    }

    private static Evidence evidence(Map<String, Evidence> bySystem, String system) {
        return bySystem.computeIfAbsent(system, key -> new Evidence());
    }

    /** The surest, and others that the title names too and that are nearly as sure. */
    private static List<RecognisedSystem> surest(Map<String, Evidence> bySystem) {
        List<RecognisedSystem> sure = bySystem.entrySet().stream()
                .filter(entry -> entry.getValue().isMoreThanMentioned())
                .map(entry -> new RecognisedSystem(
                        entry.getKey(),
                        entry.getValue().confidence(),
                        entry.getValue().texts()))
                .filter(system -> system.confidence() >= SystemRules.FEWEST_PERCENT)
                .sorted(Comparator.comparingInt(RecognisedSystem::confidence)
                        .reversed()
                        .thenComparing(RecognisedSystem::system))
                .toList();
        if (sure.isEmpty()) {
            return sure;
        }
        RecognisedSystem first = sure.getFirst();
        int least = first.confidence() - SystemRules.FURTHER_BY_PERCENT;
        return sure.stream()
                .filter(system -> system == first
                        || system.confidence() >= least
                                && evidence(bySystem, system.system()).isInTitle())
                .limit(SystemRules.MOST_SYSTEMS)
                .toList();
    }

    /** One word alone, such as "broadband", can be about something else. */
    private static Sort phraseSort(String phrase) {
        return Words.of(phrase).size() == 1 ? Sort.WORD : Sort.PHRASE;
    }

    private void learn(ServiceSystem system) {
        system.phrases().forEach(phrase -> texts.add(phrase, new Sign(system.key(), phraseSort(phrase))));
        system.topics().forEach(topic -> texts.add(topic, new Sign(system.key(), Sort.TOPIC)));
        system.against().forEach(words -> texts.add(words, new Sign(system.key(), Sort.AGAINST)));
        system.cpv()
                .forEach((code, percent) -> strengthsByCode
                        .computeIfAbsent(code, key -> new TreeMap<>())
                        .put(system.key(), percent));
        for (ServiceSystemProduct product : system.products()) {
            if (product.kind() == ServiceSystemProduct.Kind.SUPPLIER) {
                suppliers.add(product.name(), new Sign(system.key(), Sort.SUPPLIER));
            } else {
                texts.add(
                        product.name(),
                        new Sign(system.key(), product.alone() ? Sort.PRODUCT : Sort.AMBIGUOUS_PRODUCT));
            }
        }
    }
}
