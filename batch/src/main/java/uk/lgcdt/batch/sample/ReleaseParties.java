package uk.lgcdt.batch.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.lgcdt.batch.sample.ContractingProcess.Regime;
import uk.lgcdt.infra.reference.Nation;

/** The parties of one release: its buyer, and each supplier that it mentions, once. */
final class ReleaseParties {

    private final ContractingProcess process;
    private final Draws draws;
    private final long firstLocalNumber;
    private final Map<String, Object> buyer;
    private final Map<SampleSupplier, Map<String, Object>> suppliers = new LinkedHashMap<>();

    ReleaseParties(long seed, ContractingProcess process, int ordinal) {
        this.process = process;
        this.draws = Draws.of(seed, "parties", process.number(), ordinal);
        this.firstLocalNumber = 900_000 + (process.number() * 16L + ordinal) * 32;
        this.buyer = buyer(Draws.of(seed, "ppon", process.buyer().index()));
    }

    ContractingProcess process() {
        return process;
    }

    /** Id and name, as {@code buyer} and {@code suppliers} refer to a party. */
    static Map<String, Object> reference(Map<String, Object> party) {
        return Json.object("id", party.get("id"), "name", party.get("name"));
    }

    Map<String, Object> buyerReference() {
        return reference(buyer);
    }

    List<Object> supplierReferences(List<SampleSupplier> winners) {
        List<Object> references = new ArrayList<>();
        for (SampleSupplier winner : winners) {
            references.add(reference(suppliers.computeIfAbsent(
                    winner,
                    supplier -> SupplierParty.of(supplier, process.regime(), local(1 + suppliers.size()), draws))));
        }
        return references;
    }

    List<Object> list() {
        List<Object> parties = new ArrayList<>();
        parties.add(buyer);
        parties.addAll(suppliers.values());
        return parties;
    }

    private String local(int ordinal) {
        return "GB-FTS-" + (firstLocalNumber + ordinal);
    }

    private Map<String, Object> buyer(Draws own) {
        boolean act = process.regime() == Regime.PROCUREMENT_ACT;
        SampleBuyer body = process.buyer();
        String name = draws.chance(0.06) ? body.name().toUpperCase(Locale.ROOT) : body.name();
        String ppon = SampleSuppliers.ppon(own);
        boolean identified = act && draws.chance(0.97);
        return Json.object(
                "name",
                name,
                "id",
                identified ? "GB-PPON-" + ppon : local(0),
                "identifier",
                identified ? Json.object("scheme", "GB-PPON", "id", ppon) : Json.object("legalName", act ? null : name),
                "address",
                SupplierParty.address(body.region(), draws),
                "roles",
                List.of("buyer"),
                "details",
                Json.object("classifications", act ? actClassifications(body) : directiveClassification(body)));
    }

    private static List<Object> actClassifications(SampleBuyer body) {
        boolean central = body.kind() == 'G';
        return Json.list(
                Json.object(
                        "scheme", "UK_CA_TYPE",
                        "id", central ? "publicAuthorityCentralGovernment" : "publicAuthoritySubCentralGovernment",
                        "description",
                                central
                                        ? "Public authority - central government"
                                        : "Public authority - sub-central government"),
                body.region().nation() == Nation.WALES
                        ? Json.object(
                                "scheme", "UK_CA_DEVOLVED_REGULATIONS",
                                "id", "GB-WLS",
                                "description", "Welsh devolved regulations apply")
                        : null);
    }

    private static List<Object> directiveClassification(SampleBuyer body) {
        return Json.list(Json.object(
                "scheme", "TED_CA_TYPE",
                "id", body.council() ? "REGIONAL_AUTHORITY" : "BODY_PUBLIC",
                "description", body.council() ? "Regional or local authority" : "Body governed by public law"));
    }
}
