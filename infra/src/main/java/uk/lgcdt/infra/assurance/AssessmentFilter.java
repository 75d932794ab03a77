package uk.lgcdt.infra.assurance;

import java.time.LocalDate;

/**
 * Which assessments of the register are asked for.
 *
 * @param words part of a supplier's name, or a company number; blank for all
 * @param today the day that decides what is current
 */
public record AssessmentFilter(String words, Currency currency, LocalDate today) {

    /** Whether an assessment is still valid. */
    public enum Currency {
        ANY,
        CURRENT,
        EXPIRED
    }

    public static AssessmentFilter allOn(LocalDate today) {
        return new AssessmentFilter("", Currency.ANY, today);
    }

    public AssessmentFilter withWords(String words) {
        return new AssessmentFilter(words, currency, today);
    }

    public AssessmentFilter withCurrency(Currency currency) {
        return new AssessmentFilter(words, currency, today);
    }
}
