package uk.lgcdt.batch.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.lgcdt.infra.run.FigureFamily;

/** What can be exported: tables of the published run, each with the columns given out and what its rows are ordered by. */
public enum Dataset {
    MARKETS(
            "market_measure",
            "market, year",
            "market year contracts valued_contracts suppliers buyers awarded_gbp frameworks framework_ceiling_gbp"
                    + " concentration_status concentration_reason concentration_n concentration_coverage"
                    + " hhi top_share top_four_share effective_suppliers"
                    + " sme_value_status sme_value_reason sme_value_n sme_value_coverage sme_value_share sme_value_unknown_share"
                    + " sme_count_status sme_count_reason sme_count_n sme_count_coverage sme_count_share sme_count_unknown_share"
                    + " assured_status assured_reason assured_n assured_coverage assured_share"),
    MARKET_FIGURES(
            "market_figure",
            "market, year, sellers, measure, basis",
            "market year sellers measure basis value unit n coverage status reason"),
    MARKET_SUPPLIERS(
            "market_supplier",
            "market, year, rank, supplier_id",
            "market year supplier_id rank contracts awarded_gbp share"),
    MARKET_BUYERS("market_buyer", "market, year, buyer_id", "market year buyer_id contracts awarded_gbp"),
    SUPPLIERS(
            "supplier",
            "supplier_id",
            "supplier_id name company_number size vcse region_code contracts buyers awarded_gbp first_award_on"
                    + " last_award_on kind kind_basis"),
    SUPPLIER_NAMES("supplier_name", "supplier_id, node, name", "supplier_id node name rows awarded_gbp paid_gbp"),
    SUPPLIER_PAIRS(
            "supplier_pair",
            "one, other",
            "one one_name one_id other other_name other_id bits same_words joined one_gbp other_gbp" + " evidence"),
    SUPPLIER_CHANGES("supplier_change", "node", "node before_id supplier_id"),
    BUYERS("buyer", "buyer_id", "buyer_id name council_code region_code contracts awarded_gbp counted_as"),
    DEPENDENCIES(
            "dependency",
            "year, buyer_id, supplier_id",
            "year buyer_id supplier_id contracts valued_contracts awarded_gbp buyer_share buyer_n buyer_coverage buyer_status"
                    + " buyer_reason supplier_share supplier_n supplier_coverage supplier_status supplier_reason"),
    NOTICES(
            "notice",
            "ocid, release_id",
            "ocid release_id notice_type stage regime published_at title description buyer_id buyer_name cpv_codes markets"
                    + " region_codes value_gbp sme_suitable closes_on procurement_method url position"),
    AWARDS(
            "award_line",
            "ocid, award_id, supplier_id",
            "ocid award_id supplier_id release_id notice_type regime title buyer_id markets cpv_codes region_codes"
                    + " decided_on year awarded_gbp value_basis suppliers framework call_off procurement_method starts_on"
                    + " ends_on extends_to url position"),
    AWARD_SYSTEMS("award_line_system", "ocid, award_id, system", "ocid award_id system confidence evidence"),
    SERVICE_SYSTEMS("service_system", "system", "system awards decided councils suppliers"),
    SERVICE_SYSTEM_SHARES(
            "service_system_share", "system, rank, supplier_id", "system rank supplier_id councils share"),
    SERVICE_SYSTEM_COVERAGE("service_system_coverage", "year", "year awards recognised"),
    SPEND(
            "buyer_spend",
            "council_code, month, supplier_name, vat_basis",
            "council_code month supplier_name vat_basis lines paid_gbp supplier_id"),
    BUYER_SPEND_SUMMARY(
            "buyer_spend_summary",
            "buyer, period_kind, period, vat_basis",
            "buyer period_kind period vat_basis lines paid_gbp first_on last_on suppliers positive_suppliers"
                    + " top_5_share top_10_share top_20_share hhi concentration_status concentration_reason coverage"
                    + " negative_lines negative_gbp redacted_lines redacted_gbp lines_without_supplier lines_without_date"
                    + " lines_without_amount same_file_repeats same_file_repeats_gbp other_file_repeats other_file_repeats_gbp"),
    OPPORTUNITIES(
            "opportunity",
            "opportunity_id",
            "opportunity_id market window_start window_end councils contracts awarded_gbp annual_gbp"),
    OPPORTUNITY_CONTRACTS(
            "opportunity_contract",
            "opportunity_id, ocid, award_id",
            "opportunity_id ocid award_id buyer_id council_code ends_on awarded_gbp annual_gbp"),
    RED_FLAGS(
            "red_flag",
            "flag, subject_kind, subject_id",
            "flag subject_kind subject_id status reason raised value threshold n"),
    RED_FLAG_COUNTS(
            "red_flag_count",
            "flag, subject_kind, status, reason nulls first",
            "flag subject_kind status reason subjects raised"),
    REGISTER_CONTRACTS(
            "register_contract",
            "council_code, contract_key",
            "council_code contract_key reference title description department supplier_name company_number total_gbp"
                    + " annual_gbp irrecoverable_vat_gbp starts_on ends_on date_approximate review_on extension route sme"
                    + " vcse category position"),
    COMPANIES(
            "supplier_company",
            "company_number",
            "company_number name status category incorporated_on dissolved_on accounts_category sic_codes previous_names"
                    + " postcode snapshot_on"),
    OWNERS(
            "supplier_owner",
            "company_number, owner_key",
            "company_number kind owner_name owner_company_number interests share_min share_max stated_on parties"),
    GROUPS("supplier_group", "group_id, supplier_id", "group_id group_name supplier_id ownership path"),
    QUALITY(
            "quality_check",
            "source, publisher_id nulls first, month nulls first, check_id",
            "source publisher_id publisher_name month check_id concerned tested touched example_ocid example_file_id"
                    + " example_position"),
    QUALITY_MONTHS(
            "quality_month_check",
            "source, publisher_id, month, check_id",
            "source publisher_id month check_id concerned tested touched example_ocid example_file_id"
                    + " example_position"),
    WARNINGS(
            "published_warning",
            "code, step_run_id, warning_id",
            "code step step_run_id landed_file_id position ocid message");

    private final String table;
    private final String order;
    private final List<String> columns;

    Dataset(String table, String order, String columns) {
        this.table = table;
        this.order = order;
        this.columns = List.of(columns.split(" "));
    }

    /** As it is typed: {@code market-suppliers}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Dataset> find(String word) {
        return Arrays.stream(values())
                .filter(dataset -> dataset.word().equals(word))
                .findFirst();
    }

    public List<String> columns() {
        return columns;
    }

    /** Which figures it holds. */
    public FigureFamily family() {
        return switch (this) {
            case MARKETS,
                    MARKET_FIGURES,
                    MARKET_SUPPLIERS,
                    MARKET_BUYERS,
                    AWARD_SYSTEMS,
                    SERVICE_SYSTEMS,
                    SERVICE_SYSTEM_SHARES,
                    SERVICE_SYSTEM_COVERAGE -> FigureFamily.MARKET;
            case SUPPLIERS, SUPPLIER_NAMES, SUPPLIER_PAIRS, SUPPLIER_CHANGES, BUYERS, DEPENDENCIES ->
                FigureFamily.ORGANISATION;
            case NOTICES, AWARDS -> FigureFamily.NOTICE;
            case SPEND, BUYER_SPEND_SUMMARY -> FigureFamily.SPEND;
            case OPPORTUNITIES, OPPORTUNITY_CONTRACTS -> FigureFamily.OPPORTUNITY;
            case RED_FLAGS, RED_FLAG_COUNTS -> FigureFamily.FLAG;
            case REGISTER_CONTRACTS -> FigureFamily.REGISTER;
            case COMPANIES, OWNERS, GROUPS -> FigureFamily.COMPANY;
            case QUALITY, QUALITY_MONTHS, WARNINGS -> FigureFamily.QUALITY;
        };
    }

    String table() {
        return table;
    }

    String order() {
        return order;
    }
}
