package uk.lgcdt.infra.market.defined;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.lgcdt.infra.organisation.SupplierSize;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.run.RunId;

/** Reads the lines of all definitions with one statement, a part at a time, and adds them up here. */
@Repository
class PostgresDefinedMarketRepository implements DefinedMarketRepository {

    private static final int LONGEST = 20; // seconds that a page may take
    private static final long NANOS = 1_000_000_000L; // of a second
    private static final int ROWS_A_FETCH = 5_000;

    private final JdbcClient jdbc;
    private final Councils councils;

    PostgresDefinedMarketRepository(JdbcClient jdbc, Councils councils) {
        this.jdbc = jdbc;
        this.councils = councils;
    }

    @Override
    @Transactional(readOnly = true) // without a transaction the driver would fetch every row at once
    public Map<Wanted, DefinedMarket> measure(Collection<Wanted> wanted) {
        List<Wanted> distinct = wanted.stream().distinct().toList();
        if (distinct.isEmpty()) {
            return Map.of();
        }
        List<MarketTally> tallies = tally(distinct);
        Map<Integer, Integer> leftOut = countWithoutRegion(distinct);
        Map<RunId, FoundNames> names = findNames(distinct, tallies);
        Map<Wanted, DefinedMarket> measured = new LinkedHashMap<>();
        for (int index = 0; index < tallies.size(); index++) {
            Wanted one = distinct.get(index);
            measured.put(
                    one,
                    tallies.get(index)
                            .market(names.getOrDefault(one.run(), new FoundNames()), leftOut.getOrDefault(index, 0)));
        }
        return measured;
    }

    private List<MarketTally> tally(List<Wanted> wanted) {
        List<MarketTally> tallies =
                wanted.stream().map(one -> new MarketTally(one.definition())).toList();
        Map<String, Object> parameters = new HashMap<>();
        String lines = IntStream.range(0, wanted.size())
                .mapToObj(index -> {
                    Wanted one = wanted.get(index);
                    return DefinedMarketSql.lines(
                            index,
                            bound(
                                    index,
                                    one,
                                    parameters,
                                    MarketConditions.of(one.definition(), councils, run(index), names(index))));
                })
                .collect(joining(" union all "));
        long until = System.nanoTime() + LONGEST * NANOS;
        // Just-in-time compilation takes longer than reading.
        jdbc.sql("select set_config('jit', 'off', true)").query(String.class).single();
        jdbc.sql(lines)
                .withQueryTimeout(LONGEST)
                .withFetchSize(ROWS_A_FETCH)
                .params(parameters)
                .query(row -> {
                    if (System.nanoTime() - until > 0) {
                        throw new QueryTimeoutException("A defined market took longer than %d s".formatted(LONGEST));
                    }
                    tallies.get(row.getInt("definition")).add(row);
                });
        return tallies;
    }

    /** Counts what nations and regions leave out for want of a known region, by the number of the definition. */
    private Map<Integer, Integer> countWithoutRegion(List<Wanted> wanted) {
        Map<Integer, Integer> counted = new HashMap<>();
        Map<String, Object> parameters = new HashMap<>();
        String counts = IntStream.range(0, wanted.size())
                .filter(index -> wanted.get(index).definition().geography().isByPlace())
                .mapToObj(index -> {
                    Wanted one = wanted.get(index);
                    return DefinedMarketSql.countContracts(
                            index,
                            bound(
                                    index,
                                    one,
                                    parameters,
                                    MarketConditions.ofUnknownRegion(
                                            one.definition(), councils, run(index), names(index))));
                })
                .collect(joining(" union all "));
        if (!counts.isEmpty()) {
            jdbc.sql(counts).withQueryTimeout(LONGEST).params(parameters).query(row -> {
                counted.put(row.getInt("definition"), row.getInt("contracts"));
            });
        }
        return counted;
    }

    private Map<RunId, FoundNames> findNames(List<Wanted> wanted, List<MarketTally> tallies) {
        Map<RunId, List<MarketTally>> byRun = new LinkedHashMap<>();
        for (int index = 0; index < tallies.size(); index++) {
            byRun.computeIfAbsent(wanted.get(index).run(), run -> new ArrayList<>())
                    .add(tallies.get(index));
        }
        Map<RunId, FoundNames> names = new HashMap<>();
        byRun.forEach((run, itsTallies) -> {
            var found = new FoundNames();
            jdbc.sql(DefinedMarketSql.SELLERS)
                    .param("run", run.value())
                    .param("ids", all(itsTallies, MarketTally::suppliers))
                    .query(row -> {
                        found.add(
                                row.getString("supplier_id"),
                                new FoundNames.Seller(row.getString("name"), SupplierSize.of(row.getString("size"))));
                    });
            jdbc.sql(DefinedMarketSql.BODIES)
                    .param("run", run.value())
                    .param("ids", all(itsTallies, MarketTally::buyers))
                    .query(row -> {
                        found.add(
                                row.getString("buyer_id"),
                                new FoundNames.Body(row.getString("name"), row.getString("council_code")));
                    });
            names.put(run, found);
        });
        return names;
    }

    private static String[] all(List<MarketTally> tallies, Function<MarketTally, Set<String>> ids) {
        Set<String> all = new HashSet<>();
        tallies.forEach(tally -> all.addAll(ids.apply(tally)));
        return all.toArray(String[]::new);
    }

    private static String bound(int index, Wanted wanted, Map<String, Object> parameters, MarketConditions conditions) {
        parameters.put(run(index), wanted.run().value());
        parameters.putAll(conditions.parameters());
        return conditions.sql();
    }

    private static String run(int index) {
        return "run_" + index;
    }

    private static String names(int index) {
        return "d" + index + "_";
    }
}
