package uk.lgcdt.infra.market.defined;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.reference.Councils;

@Repository
class PostgresDefinedMarketRepository implements DefinedMarketRepository {

    private static final int LONGEST = 20; // seconds that a page may take

    private final JdbcClient jdbc;
    private final Councils councils;

    PostgresDefinedMarketRepository(JdbcClient jdbc, Councils councils) {
        this.jdbc = jdbc;
        this.councils = councils;
    }

    @Override
    public Map<Wanted, DefinedMarket> measure(Collection<Wanted> wanted) {
        List<Wanted> distinct = wanted.stream().distinct().toList();
        if (distinct.isEmpty()) {
            return Map.of();
        }
        List<FoundRows> found =
                distinct.stream().map(one -> new FoundRows(one.definition())).toList();
        Map<String, Object> parameters = new HashMap<>();
        String tables = IntStream.range(0, distinct.size())
                .mapToObj(index -> tables(index, distinct.get(index), parameters))
                .collect(joining(","));
        parameters.put(
                "runs",
                distinct.stream().map(one -> one.run().value()).distinct().toList());
        jdbc.sql("with " + tables + DefinedMarketSql.rows(distinct.size()))
                .withQueryTimeout(LONGEST)
                .params(parameters)
                .query(row -> {
                    found.get(row.getInt("definition")).add(row);
                });
        Map<Integer, Integer> leftOut = countWithoutRegion(distinct);
        Map<Wanted, DefinedMarket> measured = new LinkedHashMap<>();
        for (int index = 0; index < found.size(); index++) {
            measured.put(distinct.get(index), found.get(index).market(leftOut.getOrDefault(index, 0)));
        }
        return measured;
    }

    /** Counts what nations and regions leave out for want of a known region, by the number of the definition. */
    private Map<Integer, Integer> countWithoutRegion(List<Wanted> wanted) {
        List<Integer> byPlace = IntStream.range(0, wanted.size())
                .filter(index -> wanted.get(index).definition().geography().isByPlace())
                .boxed()
                .toList();
        Map<Integer, Integer> counted = new HashMap<>();
        if (byPlace.isEmpty()) {
            return counted;
        }
        Map<String, Object> parameters = new HashMap<>();
        String counts = byPlace.stream()
                .map(index -> {
                    var conditions = MarketConditions.ofUnknownRegion(
                            wanted.get(index).definition(), councils, "run_" + index, "d" + index + "_");
                    parameters.put("run_" + index, wanted.get(index).run().value());
                    parameters.putAll(conditions.parameters());
                    return DefinedMarketSql.countContracts(index, conditions.sql());
                })
                .collect(joining(" union all "));
        jdbc.sql(counts).withQueryTimeout(LONGEST).params(parameters).query(row -> {
            counted.put(row.getInt("definition"), row.getInt("contracts"));
        });
        return counted;
    }

    private String tables(int index, Wanted wanted, Map<String, Object> parameters) {
        var conditions = MarketConditions.of(wanted.definition(), councils, "run_" + index, "d" + index + "_");
        parameters.put("run_" + index, wanted.run().value());
        parameters.putAll(conditions.parameters());
        return DefinedMarketSql.tables(index, conditions.sql());
    }
}
