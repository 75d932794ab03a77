package uk.lgcdt.infra.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One of the twelve regions and nations at level 1 of the international territorial levels (ITL), with the code that UK
 * notices write ({@code UKC} to {@code UKN}; the same letters as NUTS 2018).
 */
public enum Region {
    NORTH_EAST("UKC", "North East", Nation.ENGLAND),
    NORTH_WEST("UKD", "North West", Nation.ENGLAND),
    YORKSHIRE_AND_THE_HUMBER("UKE", "Yorkshire and The Humber", Nation.ENGLAND),
    EAST_MIDLANDS("UKF", "East Midlands", Nation.ENGLAND),
    WEST_MIDLANDS("UKG", "West Midlands", Nation.ENGLAND),
    EAST_OF_ENGLAND("UKH", "East of England", Nation.ENGLAND),
    LONDON("UKI", "London", Nation.ENGLAND),
    SOUTH_EAST("UKJ", "South East", Nation.ENGLAND),
    SOUTH_WEST("UKK", "South West", Nation.ENGLAND),
    WALES("UKL", "Wales", Nation.WALES),
    SCOTLAND("UKM", "Scotland", Nation.SCOTLAND),
    NORTHERN_IRELAND("UKN", "Northern Ireland", Nation.NORTHERN_IRELAND);

    private final String code;
    private final String label;
    private final Nation nation;

    Region(String code, String label, Nation nation) {
        this.code = code;
        this.label = label;
        this.nation = nation;
    }

    /** The three-letter ITL 1 code, such as {@code UKE}. */
    public String code() {
        return code;
    }

    /** The region as written on a page. */
    public String label() {
        return label;
    }

    public Nation nation() {
        return nation;
    }

    /** All regions, in the order of their codes. */
    public static List<Region> list() {
        return List.of(values());
    }

    /** The region that an ITL or NUTS code of any level lies in ({@code UKJ26} is in the South East; {@code UK} in none). */
    public static Optional<Region> find(String code) {
        return Arrays.stream(values())
                .filter(region -> code.startsWith(region.code))
                .findFirst();
    }

    public static Region get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("Not a UK region: " + code));
    }
}
