package uk.lgcdt.infra.run;

import java.util.List;
import java.util.Locale;

/** Figures that are made in one way: from what, and by which reference tables. */
public enum FigureFamily {
    MARKET(
            "Award decisions and contracts of notices, by calendar year of the decision (London days); pounds without VAT;"
                    + " frameworks stand beside and hold no share; placeholders count as not stated",
            "councils",
            "council-predecessors",
            "cpv",
            "service-system-products",
            "service-systems"),
    ORGANISATION(
            "Award decisions and contracts of notices, by the buyer and supplier they name; pounds without VAT, outside"
                    + " frameworks",
            "councils",
            "council-predecessors",
            "cpv"),
    NOTICE("Notices as published, and what the releases of a process say together", "cpv", "notice-types"),
    OPPORTUNITY(
            "Contracts of councils outside frameworks that state an end, by CPV group; pounds without VAT",
            "councils",
            "council-predecessors",
            "cpv"),
    SPEND(
            "Payments as councils published them, by month of payment; what repeats exactly counts once; reversals are"
                    + " negative",
            "councils",
            "council-predecessors",
            "public-bodies"),
    FLAG(
            "Notices and the bids they name, compared with all others of the run; a flag is a question and no finding",
            "cpv"),
    REGISTER(
            "Contracts as councils' own registers list them, each as the register landed last has it",
            "councils",
            "council-predecessors"),
    COMPANY("Companies House's snapshot landed last, and statements of beneficial ownership, of suppliers", "sic"),
    QUALITY(
            "Every notice and payment loaded, by source, publisher and month; a check counts rows with a fault",
            "councils",
            "council-predecessors",
            "public-bodies");

    private final String basis;
    private final List<String> references;

    FigureFamily(String basis, String... references) {
        this.basis = basis;
        this.references = List.of(references);
    }

    /** As programs know it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the figures rest on, in one sentence without its stop. */
    public String basis() {
        return basis;
    }

    /** The reference tables that the figures are made or named with. */
    public List<String> references() {
        return references;
    }

    /** Whether a parameter, such as {@code market.fewest}, shapes these figures. */
    public boolean has(String parameter) {
        return parameter.startsWith(key() + ".")
                || addsValues() && parameter.startsWith("value.")
                || tellsSuppliersApart() && parameter.startsWith("identity.");
    }

    private boolean tellsSuppliersApart() {
        return addsValues() || this == FLAG || this == SPEND || this == QUALITY;
    }

    private boolean addsValues() {
        return this == MARKET || this == ORGANISATION || this == OPPORTUNITY || this == NOTICE;
    }
}
