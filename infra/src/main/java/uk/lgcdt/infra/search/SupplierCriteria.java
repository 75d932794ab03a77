package uk.lgcdt.infra.search;

/**
 * Which suppliers to find.
 *
 * @param words beginnings of words of the name, or a company number; blank finds all, those with most contracts first
 * @param page  from 0
 */
public record SupplierCriteria(String words, int page, int size) {

    public SupplierCriteria {
        words = words.strip();
        if (words.length() > NoticeCriteria.LONGEST_WORDS) {
            throw new IllegalArgumentException(
                    "Search words are longer than " + NoticeCriteria.LONGEST_WORDS + " characters");
        }
        NoticeCriteria.requirePage(page, size);
    }
}
