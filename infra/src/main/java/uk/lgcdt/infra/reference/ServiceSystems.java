package uk.lgcdt.infra.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of systems that councils buy: the taxonomy beside CPV. */
public final class ServiceSystems {

    private static final String TABLE = "service-systems.tsv";
    private static final String PRODUCTS = "service-system-products.tsv";

    private final Map<String, ServiceSystem> byKey = new LinkedHashMap<>();

    private ServiceSystems(List<Map<String, String>> rows, Map<String, List<ServiceSystemProduct>> products) {
        for (Map<String, String> row : rows) {
            String key = ReferenceTable.in(row, "key");
            byKey.put(
                    key,
                    new ServiceSystem(
                            key,
                            ReferenceTable.in(row, "name"),
                            ReferenceTable.in(row, "description"),
                            strengths(ReferenceTable.listIn(row, "cpv")),
                            ReferenceTable.listIn(row, "phrases"),
                            ReferenceTable.listIn(row, "topics"),
                            ReferenceTable.listIn(row, "against"),
                            products.getOrDefault(key, List.of())));
        }
    }

    /** Reads the tables from the classpath. Load once and pass it on. */
    public static ServiceSystems load() {
        Map<String, List<ServiceSystemProduct>> products = new HashMap<>();
        for (Map<String, String> row : ReferenceTable.read(PRODUCTS)) {
            products.computeIfAbsent(ReferenceTable.in(row, "system"), key -> new ArrayList<>())
                    .add(new ServiceSystemProduct(
                            ReferenceTable.in(row, "name"),
                            ServiceSystemProduct.Kind.valueOf(
                                    ReferenceTable.in(row, "kind").toUpperCase(Locale.ROOT)),
                            ReferenceTable.in(row, "needs").equals("alone")));
        }
        return new ServiceSystems(ReferenceTable.read(TABLE), products);
    }

    /** All kinds, in the order of the table: services first, what all of them need after. */
    public List<ServiceSystem> list() {
        return List.copyOf(byKey.values());
    }

    public Optional<ServiceSystem> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    private static Map<String, Integer> strengths(List<String> cells) {
        Map<String, Integer> strengths = new HashMap<>();
        for (String cell : cells) {
            String[] parts = cell.split("=", 2);
            strengths.put(parts[0], Integer.valueOf(parts[1]));
        }
        return strengths;
    }
}
