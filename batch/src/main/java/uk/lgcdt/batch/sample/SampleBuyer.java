package uk.lgcdt.batch.sample;

import java.util.ArrayList;
import java.util.List;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.reference.Nation;
import uk.lgcdt.infra.reference.Region;

/**
 * A body that buys: a council by its real name, or an invented health, police, education, central or purchasing body.
 *
 * @param kind C county, D district, U unitary, M metropolitan, L London; N health, P police and fire, V education,
 *     G central, B purchasing body
 * @param size how much it buys, where a middling council has 1
 * @param council true for a council, whose spending is published too
 */
record SampleBuyer(int index, char kind, String name, String shortName, Region region, double size, boolean council) {

    static List<SampleBuyer> list() {
        List<SampleBuyer> buyers = new ArrayList<>();
        for (Council council : Councils.load().list()) {
            buyers.add(ofCouncil(buyers.size(), council));
        }
        for (List<String> row : SampleTable.read("other-buyers.tsv")) {
            char kind = row.get(0).charAt(0);
            String name = row.get(1);
            buyers.add(new SampleBuyer(buyers.size(), kind, name, name, Region.get(row.get(2)), 2, false));
        }
        return List.copyOf(buyers);
    }

    /** Scotland kept its own law, which the Procurement Act 2023 does not reach. */
    boolean isScottish() {
        return region.nation() == Nation.SCOTLAND;
    }

    private static SampleBuyer ofCouncil(int index, Council council) {
        char kind = switch (council.type()) {
            case COUNTY -> 'C';
            case DISTRICT -> 'D';
            case UNITARY -> 'U';
            case METROPOLITAN_DISTRICT -> 'M';
            case LONDON_BOROUGH, CITY_CORPORATION -> 'L';
        };
        double size = switch (kind) {
            case 'C' -> 2.2;
            case 'D' -> 0.5;
            case 'M' -> 1.7;
            default -> 1.1;
        };
        return new SampleBuyer(index, kind, council.name(), council.shortName(), council.region(), size, true);
    }
}
