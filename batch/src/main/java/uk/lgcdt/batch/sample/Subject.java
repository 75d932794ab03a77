package uk.lgcdt.batch.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.lgcdt.infra.reference.Region;

/**
 * What a process buys and where: the same in all its notices.
 *
 * @param cpv 8-digit codes, the main one first; now and then none
 * @param regions ITL codes; often none
 */
record Subject(List<String> cpv, List<String> regions) {

    private static final Map<String, String> NAMES = SampleTable.read("cpv-codes.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));

    static Subject of(long seed, ContractingProcess process) {
        Draws draws = Draws.of(seed, "subject", process.number());
        return new Subject(cpv(process.market(), draws), regions(process, draws));
    }

    static Map<String, Object> classification(String code) {
        return Json.object("scheme", "CPV", "id", code, "description", NAMES.get(code));
    }

    /** The item of one lot, as notices under the Act hold it. */
    Map<String, Object> item(String lot) {
        return Json.object(
                "id",
                lot,
                "additionalClassifications",
                cpv.stream().map(Subject::classification).toList(),
                "deliveryAddresses",
                regions.stream().map(Subject::address).toList(),
                "relatedLot",
                lot);
    }

    /** The item of one lot, as notices under the EU directives hold it: the main code stands elsewhere. */
    Map<String, Object> furtherItem(String lot) {
        return Json.object(
                "id",
                lot,
                "additionalClassifications",
                cpv.stream().skip(1).map(Subject::classification).toList(),
                "deliveryAddresses",
                regions.stream().map(region -> Json.object("region", region)).toList(),
                "relatedLot",
                lot);
    }

    private static Map<String, Object> address(String region) {
        return Json.object("region", region, "country", "GB", "countryName", "United Kingdom");
    }

    private static List<String> cpv(SampleMarket market, Draws draws) {
        double share = draws.share();
        if (share < 0.02) {
            return List.of();
        }
        if (share < 0.05 && market.isTechnology()) {
            return List.of(draws.chance(0.5) ? "48000000" : "72000000");
        }
        List<String> codes = new ArrayList<>();
        codes.add(draws.chance(0.7) ? market.cpv().getFirst() : draws.one(market.cpv()));
        if (share > 0.9) {
            codes.add(draws.one(market.cpv()));
            codes.add(
                    market.isTechnology()
                            ? draws.one(List.of("72000000", "48000000"))
                            : market.cpv().getLast());
        }
        return codes.stream().distinct().toList();
    }

    private static List<String> regions(ContractingProcess process, Draws draws) {
        Region region = process.buyer().region();
        double share = draws.share();
        if (process.framework()) {
            return share < 0.5
                    ? List.of("UK")
                    : Region.list().stream().map(Region::code).toList();
        }
        if (share < 0.2) {
            return List.of();
        }
        if (share < 0.26) {
            return List.of("UK");
        }
        return List.of(share < 0.65 ? SupplierParty.finer(region) : region.code());
    }
}
