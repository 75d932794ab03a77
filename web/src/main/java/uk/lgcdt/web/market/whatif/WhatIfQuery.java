package uk.lgcdt.web.market.whatif;

import com.vaadin.flow.router.QueryParameters;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.lgcdt.infra.market.SupplierChange;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.RunId;

/**
 * What the page's address supposes of suppliers, as it was asked.
 *
 * @param combine in the order of their ids, as are the others
 */
record WhatIfQuery(TreeSet<SupplierId> combine, TreeSet<SupplierId> leave, TreeSet<SupplierId> split) {

    private static final String COMBINE = "combine";
    private static final String LEAVE = "leave";
    private static final String SPLIT = "split";

    static WhatIfQuery of(QueryParameters parameters) {
        return of(parameters.getParameters(COMBINE), parameters.getParameters(LEAVE), parameters.getParameters(SPLIT));
    }

    /** Several suppliers stand in one text with commas between, or in several texts. */
    static WhatIfQuery of(List<String> combine, List<String> leave, List<String> split) {
        return new WhatIfQuery(read(combine), read(leave), read(split));
    }

    private static TreeSet<SupplierId> read(List<String> ids) {
        return ids.stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(SupplierId::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isNone() {
        return combine.isEmpty() && leave.isEmpty() && split.isEmpty();
    }

    /** Returns what of it can be computed: suppliers of the market, no one combined alone, none named twice. */
    SupplierChange computable(Predicate<SupplierId> known) {
        Set<SupplierId> together = combine.stream().filter(known).collect(Collectors.toSet());
        if (together.size() == 1) {
            together = Set.of();
        }
        Set<SupplierId> combined = together;
        Set<SupplierId> gone = leave.stream()
                .filter(known)
                .filter(one -> !combined.contains(one))
                .collect(Collectors.toSet());
        Set<SupplierId> halved = split.stream()
                .filter(known)
                .filter(one -> !combined.contains(one) && !gone.contains(one))
                .collect(Collectors.toSet());
        return new SupplierChange(combined, gone, halved);
    }

    /** Returns keys of the words for what is left out of the computation, each with the suppliers concerned. */
    Map<String, List<SupplierId>> problems(Predicate<SupplierId> known) {
        Map<String, List<SupplierId>> problems = new LinkedHashMap<>();
        List<SupplierId> all = new ArrayList<>(combine);
        all.addAll(leave);
        all.addAll(split);
        var unknown = all.stream().filter(known.negate()).distinct().toList();
        if (!unknown.isEmpty()) {
            problems.put("unknown", unknown);
        }
        var together = combine.stream().filter(known).toList();
        if (together.size() == 1) {
            problems.put("alone", together);
        }
        var twice = all.stream()
                .filter(known)
                .filter(one -> all.indexOf(one) != all.lastIndexOf(one))
                .distinct()
                .toList();
        if (!twice.isEmpty()) {
            problems.put("twice", twice);
        }
        return problems;
    }

    Map<String, String> toParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, COMBINE, combine);
        put(parameters, LEAVE, leave);
        put(parameters, SPLIT, split);
        return parameters;
    }

    /** Returns the same with the market's year. */
    Map<String, String> toParameters(Year year) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("year", year.toString());
        parameters.putAll(toParameters());
        return parameters;
    }

    /** Returns the same with the market's year and the run. */
    Map<String, String> toParameters(Year year, RunId run) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("year", year.toString());
        parameters.put("run", run.toString());
        parameters.putAll(toParameters());
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, TreeSet<SupplierId> suppliers) {
        if (!suppliers.isEmpty()) {
            parameters.put(name, suppliers.stream().map(SupplierId::value).collect(Collectors.joining(",")));
        }
    }
}
