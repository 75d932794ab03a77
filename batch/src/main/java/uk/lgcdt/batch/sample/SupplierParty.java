package uk.lgcdt.batch.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.sample.ContractingProcess.Regime;
import uk.lgcdt.infra.reference.Region;

/** How one notice presents a supplier: which identifier it gives, if any, and how it spells the name. */
final class SupplierParty {

    private static final List<String> FINER = List.of(
            "UKC22", "UKD33", "UKE42", "UKF14", "UKG31", "UKH12", "UKI32", "UKJ26", "UKK12", "UKL22", "UKM75", "UKN06");

    private SupplierParty() {}

    /**
     * The entry in {@code parties}.
     *
     * @param local the id that Find a Tender gives to a party without an identifier, new with every notice
     */
    static Map<String, Object> of(SampleSupplier supplier, Regime regime, String local, Draws draws) {
        String name = SupplierNames.asWritten(supplier.name(), draws);
        boolean act = regime == Regime.PROCUREMENT_ACT;
        @Nullable
        Map<String, Object> identifier =
                act ? actIdentifier(supplier, name, draws) : directiveIdentifier(supplier, name, draws);
        String id = identifier != null && identifier.containsKey("scheme")
                ? identifier.get("scheme") + "-" + identifier.get("id")
                : local;
        boolean alsoPpon = act && !id.startsWith("GB-PPON") && !id.equals(local) && draws.chance(0.6);
        return Json.object(
                "name",
                name,
                "id",
                id,
                "identifier",
                identifier,
                "additionalIdentifiers",
                alsoPpon ? List.of(Json.object("scheme", "GB-PPON", "id", supplier.ppon())) : null,
                "address",
                address(supplier.region(), draws),
                "roles",
                List.of("supplier"),
                "details",
                details(supplier, act, draws));
    }

    static Map<String, Object> address(Region region, Draws draws) {
        return Json.object(
                "locality",
                region.label(),
                "country",
                "GB",
                "countryName",
                "United Kingdom",
                "region",
                draws.chance(0.9) ? finer(region) : null);
    }

    static String finer(Region region) {
        return FINER.get(region.ordinal());
    }

    private static @Nullable Map<String, Object> actIdentifier(SampleSupplier supplier, String name, Draws draws) {
        double share = draws.share();
        Optional<String> charity = supplier.charityNumber().filter(number -> draws.chance(0.4));
        if (share < 0.68 && charity.isPresent()) {
            return Json.object("scheme", "GB-CHC", "id", charity.get());
        }
        if (share < 0.68 && supplier.companyNumber().isPresent()) {
            return Json.object(
                    "scheme", "GB-COH", "id", asTyped(supplier.companyNumber().get(), name, draws));
        }
        return share < 0.9 ? Json.object("scheme", "GB-PPON", "id", supplier.ppon()) : null;
    }

    private static @Nullable Map<String, Object> directiveIdentifier(
            SampleSupplier supplier, String name, Draws draws) {
        double share = draws.share();
        if (share < 0.4 && supplier.companyNumber().isPresent()) {
            String number = asTyped(supplier.companyNumber().get(), name, draws);
            return Json.object("scheme", share < 0.3 ? "GB-COH" : null, "id", number, "legalName", name);
        }
        return Json.object("legalName", name, "noIdentifierRationale", draws.chance(0.1) ? "notOnAnyRegister" : null);
    }

    /** A company number as people type it: leading zeros lost, small letters, or words where only the number belongs. */
    private static String asTyped(String number, String name, Draws draws) {
        double share = draws.share();
        if (number.startsWith("00") && share < 0.45) {
            return number.substring(share < 0.38 ? 1 : 2);
        }
        if (number.startsWith("SC") && share < 0.35) {
            return number.toLowerCase(Locale.ROOT);
        }
        if (share > 0.997) {
            return "Company Number - " + number;
        }
        return share > 0.9955 ? name : number;
    }

    private static Map<String, Object> details(SampleSupplier supplier, boolean act, Draws draws) {
        return Json.object(
                "scale", draws.chance(act ? 0.996 : 0.95) ? (supplier.sme() ? "sme" : "large") : null,
                "vcse", act ? (Object) supplier.vcse() : null);
    }
}
