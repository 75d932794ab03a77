package uk.lgcdt.analytics.benchmark;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The same measures said again in DuckDB's SQL, in whole numbers as well. */
final class DuckDbMeasures implements AutoCloseable {

    private static final String SQL = """
            with suppliers as (
                select market, year, supplier_id, supplier_size,
                       sum(case when not framework then 1 else 0 end) as contracts,
                       sum(case when not framework then awarded_pence end)::hugeint as pence,
                       sum(case when not framework and ordinal = 1 then 1 else 0 end) as first_contracts,
                       sum(case when not framework and ordinal = 1 and awarded_pence is not null then 1 else 0 end)
                           as first_valued_contracts
                  from (select unnest(markets) as market, year, supplier_id, supplier_size, framework, ordinal,
                               awarded_pence
                          from read_parquet('%s/*.parquet'))
                 group by market, year, supplier_id, supplier_size
            ),
            ranked as (
                select *, row_number() over (partition by market, year order by pence desc nulls last, supplier_id)
                           as rank
                  from suppliers
            ),
            summed as (
                select market, year,
                       sum(first_contracts)::hugeint as contracts,
                       sum(first_valued_contracts)::hugeint as valued,
                       count(pence) as n,
                       coalesce(sum(pence), 0)::hugeint as total,
                       sum(pence * pence)::hugeint as squares,
                       sum(case when rank = 1 then pence end)::hugeint as largest,
                       sum(case when rank <= 4 then pence end)::hugeint as largest_four,
                       coalesce(sum(case when supplier_size = 'sme' then pence end), 0)::hugeint as sme,
                       coalesce(sum(case when supplier_size = 'unknown' then pence end), 0)::hugeint as unknown,
                       sum(contracts)::hugeint as counted,
                       sum(case when supplier_size = 'sme' then contracts else 0 end)::hugeint as sme_count,
                       sum(case when supplier_size = 'unknown' then contracts else 0 end)::hugeint as unknown_count
                  from ranked
                 group by market, year
            ),
            judged as (
                select *,
                       case when contracts = 0 then 'undefined'
                            when valued * 100 < contracts * 50 or n < 3 then 'insufficient'
                            else 'calculated' end as concentration_status,
                       case when contracts = 0 then 'undefined'
                            when valued < 3 or unknown * 100 > total * 50 then 'insufficient'
                            else 'calculated' end as sme_value_status,
                       case when contracts = 0 then 'undefined'
                            when contracts < 3 or unknown_count * 100 > counted * 50 then 'insufficient'
                            else 'calculated' end as sme_count_status
                  from summed
            )
            select market, year,
                   concentration_status,
                   n,
                   (2 * 10000 * valued + contracts) // (2 * contracts) as coverage,
                   case concentration_status when 'calculated'
                        then (2 * 1000000 * squares + total * total) // (2 * total * total) end as hhi,
                   case concentration_status when 'calculated'
                        then (2 * 10000 * largest + total) // (2 * total) end as top_share,
                   case concentration_status when 'calculated'
                        then (2 * 10000 * largest_four + total) // (2 * total) end as top_four_share,
                   case concentration_status when 'calculated'
                        then (2 * 10000 * total * total + squares) // (2 * squares) end as effective_suppliers,
                   sme_value_status,
                   valued,
                   (2 * 10000 * (total - unknown) + total) // (2 * total) as sme_value_coverage,
                   case sme_value_status when 'calculated'
                        then (2 * 10000 * sme + total) // (2 * total) end as sme_value_share,
                   case sme_value_status when 'calculated'
                        then (2 * 10000 * unknown + total) // (2 * total) end as sme_value_unknown_share,
                   counted,
                   case sme_count_status when 'calculated'
                        then (2 * 10000 * sme_count + counted) // (2 * counted) end as sme_count_share,
                   case sme_count_status when 'calculated'
                        then (2 * 10000 * unknown_count + counted) // (2 * counted) end as sme_count_unknown_share
              from judged
            """;

    /** Decimals of each column of {@link SparkMeasures#COLUMNS}: DuckDB computes whole hundredths and such. */
    private static final int[] DECIMALS = {0, 0, 0, 0, 2, 2, 2, 2, 4, 0, 0, 2, 2, 2, 0, 2, 2};

    private final Connection connection;
    private final String sql;

    DuckDbMeasures(Path files, int threads) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        sql = SQL.formatted(files);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set threads = " + threads);
        }
    }

    String version() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("select version()")) {
            version.next();
            return version.getString(1);
        }
    }

    List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(text(found));
            }
        }
        Collections.sort(rows);
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static String text(ResultSet row) throws SQLException {
        String[] values = new String[DECIMALS.length];
        for (int i = 0; i < values.length; i++) {
            String value = row.getString(i + 1);
            values[i] = value == null || DECIMALS[i] == 0
                    ? value
                    : new BigDecimal(value).movePointLeft(DECIMALS[i]).toPlainString();
        }
        return Arrays.toString(values);
    }
}
