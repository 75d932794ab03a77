package uk.lgcdt.analytics.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Weighs whether two names are one supplier's, after Fellegi and Sunter (A Theory for Record Linkage, JASA 1969) with
 * weights that depend on how rare the agreeing words are (Winkler 1989).
 *
 * <p>The weights add up: a sum of 0 bits is an even chance, +7 bits about 99 in 100.
 */
public final class NameComparison {

    static final String PRIOR = "prior";
    static final String SAME_NAME = "same-name";
    static final String FORM = "legal-form";
    static final String BRANCH = "branch";
    static final String TOGETHER = "words-go-together";
    static final String PERSON = "person-and-company";
    static final String ORDER = "word-order";
    static final String OTHER_NAME = "other-name";

    /** The least that names equal letter by letter are worth, above the prior. */
    private static final double LEAST_OF_SAME_NAME = 6;

    /** The most that they are worth: it leaves room for what speaks against them. */
    private static final double MOST_OF_SAME_NAME = 9;

    /** The most that words in common are worth above the prior, unless the names are the same. */
    private static final double MOST_OF_COMMON_WORDS = 6;

    /** Forms that ledgers mix up, and that a company may change. */
    private static final Set<String> OF_COMPANIES = Set.of("LTD", "PLC", "CIC", "CIO", "UNLTD");

    private static final double COMPANY_FORMS_DIFFER = -5;
    private static final double FORMS_DIFFER = -15;
    private static final double FORM_OF_ONE = -0.5;
    private static final double SAME_FORM = 0.5;
    private static final double BRANCHES_DIFFER = -2;
    private static final double BRANCH_OF_ONE = -1;
    private static final double OTHER_ORDER = -4;

    /** Nothing but their order tells "Hall Green Care" from "Green Hall Care". */
    private static final double OTHER_ORDER_OF_EVERYDAY = -9;

    /** A person's company is another than the person: the same name alone never joins them. */
    private static final double PERSON_AND_COMPANY = -30;

    private static final double BY_OTHER_NAME = -2;

    private final WordFrequencies frequencies;

    public NameComparison(WordFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** The evidence whose bits add up to the pair's weight; the order of the two does not matter to the sum. */
    public List<Weight> weigh(SupplierName one, SupplierName other) {
        List<Weight> best = named(one, other);
        for (List<String> alias : one.tradingAs()) {
            best = better(best, byOtherName(one.as(alias), other, alias));
        }
        for (List<String> alias : other.tradingAs()) {
            best = better(best, byOtherName(one, other.as(alias), alias));
        }
        return best;
    }

    /** Sum of the evidence, in bits. */
    public double bits(SupplierName one, SupplierName other) {
        return sum(weigh(one, other));
    }

    static double sum(List<Weight> weights) {
        return weights.stream().mapToDouble(Weight::bits).sum();
    }

    private List<Weight> byOtherName(SupplierName one, SupplierName other, List<String> alias) {
        List<Weight> weights = new ArrayList<>(named(one, other));
        weights.add(new Weight(OTHER_NAME, String.join(" ", alias), BY_OTHER_NAME));
        return weights;
    }

    private static List<Weight> better(List<Weight> one, List<Weight> other) {
        return sum(other) > sum(one) ? other : one;
    }

    private List<Weight> named(SupplierName one, SupplierName other) {
        List<Weight> weights = new ArrayList<>();
        weights.add(new Weight(PRIOR, "", frequencies.prior()));
        if (one.joined().equals(other.joined())) {
            double words = Math.min(bits(one.words()), bits(other.words()));
            double least = LEAST_OF_SAME_NAME - frequencies.prior();
            double most = MOST_OF_SAME_NAME - frequencies.prior();
            weights.add(new Weight(SAME_NAME, String.join(" ", one.words()), Math.clamp(words, least, most)));
        } else {
            List<Weight> words = WordAlignment.of(one, other, frequencies);
            weights.addAll(words);
            bounded(words, weights);
            if (isReordered(one.words(), other.words())) {
                boolean telling = one.words().stream()
                        .anyMatch(word -> other.words().contains(word) && !BusinessWords.isEveryday(word));
                weights.add(new Weight(ORDER, "", telling ? OTHER_ORDER : OTHER_ORDER_OF_EVERYDAY));
            }
        }
        form(one, other, weights);
        if (one.person() && !other.forms().isEmpty()
                || other.person() && !one.forms().isEmpty()) {
            weights.add(new Weight(PERSON, "", PERSON_AND_COMPANY));
        }
        branch(one, other, weights);
        return weights;
    }

    /** Words of one name go together, so that many of them in common say less than their sum. */
    private void bounded(List<Weight> words, List<Weight> weights) {
        double together = words.stream()
                .mapToDouble(Weight::bits)
                .filter(bits -> bits > 0)
                .sum();
        long common = words.stream().filter(word -> word.bits() > 0).count();
        double most = MOST_OF_COMMON_WORDS + Math.min(Math.max(common - 2, 0), 3) - frequencies.prior();
        if (together > most) {
            weights.add(new Weight(TOGETHER, "", most - together));
        }
    }

    private double bits(List<String> words) {
        return words.stream().mapToDouble(frequencies::bits).sum();
    }

    private static boolean isReordered(List<String> one, List<String> other) {
        List<String> common = new ArrayList<>(one);
        common.retainAll(other);
        List<String> there = new ArrayList<>(other);
        there.retainAll(one);
        return !common.equals(there);
    }

    private static void form(SupplierName one, SupplierName other, List<Weight> weights) {
        if (one.forms().isEmpty() != other.forms().isEmpty()) {
            weights.add(new Weight(
                    FORM, String.join(" ", one.forms().isEmpty() ? other.forms() : one.forms()), FORM_OF_ONE));
        } else if (!one.forms().isEmpty()) {
            boolean differ = Collections.disjoint(one.forms(), other.forms());
            String both = String.join(" ", one.forms()) + " / " + String.join(" ", other.forms());
            weights.add(new Weight(FORM, both, differ ? ofDifferentForms(one, other) : SAME_FORM));
        }
    }

    private static double ofDifferentForms(SupplierName one, SupplierName other) {
        boolean companies = OF_COMPANIES.containsAll(one.forms()) && OF_COMPANIES.containsAll(other.forms());
        return companies ? COMPANY_FORMS_DIFFER : FORMS_DIFFER;
    }

    private static void branch(SupplierName one, SupplierName other, List<Weight> weights) {
        if (!one.branch().equals(other.branch())) {
            boolean both = !one.branch().isEmpty() && !other.branch().isEmpty();
            String detail = String.join(" ", one.branch()) + " / " + String.join(" ", other.branch());
            weights.add(new Weight(BRANCH, detail, both ? BRANCHES_DIFFER : BRANCH_OF_ONE));
        }
    }
}
