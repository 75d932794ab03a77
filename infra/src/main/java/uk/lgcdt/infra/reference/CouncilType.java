package uk.lgcdt.infra.reference;

/** What kind of council it is, which says what it buys: a county buys social care, a district collects refuse. */
public enum CouncilType {
    COUNTY("County council"),
    DISTRICT("District council"),
    UNITARY("Unitary council"),
    METROPOLITAN_DISTRICT("Metropolitan district council"),
    LONDON_BOROUGH("London borough council"),
    CITY_CORPORATION("City of London Corporation");

    private final String label;

    CouncilType(String label) {
        this.label = label;
    }

    /** The type as written on a page. */
    public String label() {
        return label;
    }
}
