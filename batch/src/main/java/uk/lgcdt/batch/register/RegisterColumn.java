package uk.lgcdt.batch.register;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a column of a contract register may hold, with the words that its heading has; the first that fits wins.
 *
 * @see <a href="https://www.gov.uk/government/publications/local-government-transparency-code-2015">Local Government
 *     Transparency Code 2015, paragraph 31</a>
 */
enum RegisterColumn {
    REVIEW("review"),
    EXTENSION("extension|extend|option(s)? (to|period)"),
    VAT("irrecoverable|non.?recoverable|vat"),
    SME_OR_VCSE("(sme|small).*(vcse|voluntary|community|charit)"),
    SME("\\bsme\\b|small (and|or|&|to) medium|small enterprise|small business"),
    VCSE("vcse|vcs\\b|voluntary|social enterprise|third sector|charity status"),
    COMPANY_NUMBER(
            "(company|registration|registered|charity|companies house|supplier) ?(reg|registration|house)? ?(number|no|ref)\\b|information ref"),
    ANNUAL("annual|per annum|yearly|\\bp\\.?a\\b"),
    TOTAL("value|sum|amount|cost|price|spend|worth"),
    START("start|commence|(contract|date) from|award(ed)? date|date (of )?award|begin"),
    END("\\bend\\b|end date|expir|finish|(contract|date) to\\b|completion"),
    BODY(
            "^(buyer|organisation|organization|authority|council|contracting authority|body)( name)?$|organisation name|body name|buyer organisation|contracting (authority|organisation)"),
    SUPPLIER("supplier|contractor|provider|vendor|awarded to|company name"),
    ROUTE("route|process|procedure|tender type|procurement (method|type)|invitation|quot|competiti"),
    CATEGORY("category|proclass|cpv|classification|contract type|type of contract"),
    DEPARTMENT("department|directorate|service area|division|\\bteam\\b|\\bservice\\b|portfolio"),
    REFERENCE("ref|contract (number|no|id)\\b|^(number|id)$|unique id|identifier"),
    TITLE("title|contract name|name of contract|^contract$|agreement"),
    DESCRIPTION("descri|goods|summary|purpose|details|subject");

    private final Pattern words;

    RegisterColumn(String words) {
        this.words = Pattern.compile(words);
    }

    static Optional<RegisterColumn> of(String heading) {
        String plain = heading.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[\\s_/]+", " ")
                .strip();
        return plain.isEmpty()
                ? Optional.empty()
                : List.of(values()).stream()
                        .filter(column -> column.words.matcher(plain).find())
                        .findFirst();
    }
}
