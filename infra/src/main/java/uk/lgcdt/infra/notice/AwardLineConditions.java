package uk.lgcdt.infra.notice;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.defined.MarketConditions;
import uk.lgcdt.infra.reference.Councils;

/** Puts {@link AwardLineCriteria} into SQL; only what was asked is compared, so that an index can serve it. */
record AwardLineConditions(String sql, Map<String, Object> parameters) {

    static AwardLineConditions of(AwardLineCriteria criteria, Councils councils) {
        var sql = new StringBuilder();
        var parameters = new HashMap<String, Object>();
        add(sql, parameters, "market", criteria.market(), "award_line.markets @> cast(array[:market] as text[])");
        add(sql, parameters, "year", criteria.year(), "award_line.year = :year");
        add(sql, parameters, "supplier", criteria.supplier(), "award_line.supplier_id = :supplier");
        add(sql, parameters, "buyer", criteria.buyer(), "award_line.buyer_id = :buyer");
        add(sql, parameters, "endsFrom", criteria.endsFrom(), "award_line.ends_on >= cast(:endsFrom as date)");
        add(sql, parameters, "endsBefore", criteria.endsBefore(), "award_line.ends_on < cast(:endsBefore as date)");
        if (criteria.defined() != null) {
            var conditions = MarketConditions.of(criteria.defined(), councils, "run", "defined_");
            sql.append(conditions.sql());
            parameters.putAll(conditions.parameters());
        }
        return new AwardLineConditions(sql.toString(), parameters);
    }

    private static void add(
            StringBuilder sql, Map<String, Object> parameters, String name, @Nullable Object value, String condition) {
        if (value != null) {
            sql.append(" and ").append(condition);
            parameters.put(name, value instanceof java.time.Year year ? year.getValue() : value.toString());
        }
    }
}
