package uk.lgcdt.infra.market.defined;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.organisation.SupplierSize;

/** What the suppliers and buyers of a run are called; one that the run does not name goes by its id. */
final class FoundNames {

    private final Map<String, Seller> sellers = new HashMap<>();
    private final Map<String, Body> bodies = new HashMap<>();

    record Seller(String name, SupplierSize size) {}

    record Body(String name, @Nullable String councilCode) {}

    void add(String supplier, Seller seller) {
        sellers.put(supplier, seller);
    }

    void add(String buyer, Body body) {
        bodies.put(buyer, body);
    }

    Seller seller(String id) {
        Seller known = sellers.get(id);
        return known == null ? new Seller(id, SupplierSize.UNKNOWN) : known;
    }

    Body body(String id) {
        Body known = bodies.get(id);
        return known == null ? new Body(id, null) : known;
    }
}
