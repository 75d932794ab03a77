package uk.lgcdt.infra.reference;

/**
 * A principal council in force in 2026.
 *
 * @param code the ONS code (GSS), such as {@code E08000032}
 * @param name its full name, such as City of Bradford Metropolitan District Council
 * @param shortName its area's name, such as Bradford
 * @param regionCode the ITL 1 code of its region, {@code UKC} to {@code UKN}
 */
public record Council(String code, String name, String shortName, CouncilType type, Nation nation, String regionCode) {

    public Council {
        if (!code.matches("[ENSW]\\d{8}")) {
            throw new IllegalArgumentException("Not an ONS code: " + code);
        }
        if (Region.get(regionCode).nation() != nation) {
            throw new IllegalArgumentException(name + " is not in region " + regionCode);
        }
    }

    public Region region() {
        return Region.get(regionCode);
    }
}
