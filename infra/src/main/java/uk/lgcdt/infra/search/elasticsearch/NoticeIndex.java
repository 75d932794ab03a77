package uk.lgcdt.infra.search.elasticsearch;

/** The fields of {@code elasticsearch/notices.json}. */
final class NoticeIndex {

    static final String OCID = "ocid";
    static final String RELEASE_ID = "release_id";
    static final String NOTICE_TYPE = "notice_type";
    static final String STAGE = "stage";
    static final String PUBLISHED_AT = "published_at";
    static final String TITLE = "title";
    static final String TITLE_EXACT = "title.exact";
    static final String DESCRIPTION = "description";
    static final String DESCRIPTION_EXACT = "description.exact";
    static final String BUYER_ID = "buyer_id";
    static final String BUYER_NAME = "buyer_name";
    static final String BUYER_NAME_EXACT = "buyer_name.exact";
    static final String CPV_NAMES = "cpv_names";
    static final String MARKETS = "markets";
    static final String REGION_CODES = "region_codes";
    static final String VALUE_GBP = "value_gbp";
    static final String VALUE_BAND = "value_band";
    static final String SME = "sme";
    static final String CLOSES_ON = "closes_on";

    /** Words as they are spelt in titles, CPV names and buyers' names; what the spelling help looks through. */
    static final String SPELLING = "spelling";

    /** Analyses words without their synonyms. */
    static final String WORDS_ONLY = "english_words_only";

    private NoticeIndex() {}
}
