package uk.lgcdt.infra.market.defined;

import java.util.HashMap;
import java.util.Map;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.CouncilType;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.reference.Nation;
import uk.lgcdt.infra.reference.Region;

/**
 * A definition in SQL: conditions on {@code award_line}, each beginning with {@code and}. Only what was asked is compared,
 * so that an index can serve it.
 *
 * @param sql refers to the parameters by their names
 * @param parameters arrays of text, texts and numbers
 */
public record MarketConditions(String sql, Map<String, Object> parameters) {

    public MarketConditions {
        parameters = Map.copyOf(parameters);
    }

    /**
     * @param run name of the parameter that has the run
     * @param names what the names of its own parameters begin with, so that several definitions fit into one statement
     */
    public static MarketConditions of(MarketDefinition definition, Councils councils, String run, String names) {
        var conditions = new Conditions(run, names);
        conditions.add(definition.subject());
        conditions.add(definition.geography(), councils);
        conditions.add(definition.period());
        return new MarketConditions(conditions.sql.toString(), conditions.parameters);
    }

    /**
     * The same of what a nation or a region leaves out because nobody knows where the buyer lies; its type and its council
     * still hold.
     */
    static MarketConditions ofUnknownRegion(MarketDefinition definition, Councils councils, String run, String names) {
        Geography asked = definition.geography();
        var conditions = new Conditions(run, names);
        conditions.add(definition.subject());
        conditions.add(new Geography(null, null, asked.councilType(), asked.councils()), councils);
        conditions.addUnknownRegion();
        conditions.add(definition.period());
        return new MarketConditions(conditions.sql.toString(), conditions.parameters);
    }

    private static final class Conditions {

        private final StringBuilder sql = new StringBuilder();
        private final Map<String, Object> parameters = new HashMap<>();
        private final String run;
        private final String names;

        Conditions(String run, String names) {
            this.run = run;
            this.names = names;
        }

        void add(Subject subject) {
            switch (subject) {
                case Subject.Cpv cpv -> addCpv(cpv);
                case Subject.Words words ->
                    // As the index has it, so that the index is used.
                    sql.append(" and to_tsvector('english', award_line.title) @@ websearch_to_tsquery('english', ")
                            .append(parameter("words", words.words()))
                            .append(")");
                case Subject.ServiceSystem system ->
                    addMarkets(MarketCode.ofSystem(system.key()).code());
            }
        }

        /** The index has divisions and groups; what is finer is compared among the contracts of its group. */
        private void addCpv(Subject.Cpv cpv) {
            addMarkets(cpv.prefixes().stream()
                    .map(prefix -> prefix.substring(0, Math.min(3, prefix.length())))
                    .distinct()
                    .toArray(String[]::new));
            if (cpv.prefixes().stream().anyMatch(prefix -> prefix.length() > 3)) {
                sql.append(" and exists (select 1 from unnest(award_line.cpv_codes || award_line.markets) as code")
                        .append(" join unnest(cast(")
                        .append(parameter("prefixes", cpv.prefixes().toArray(String[]::new)))
                        .append(" as text[])) as prefix on starts_with(code, prefix))");
            }
        }

        private void addMarkets(String... markets) {
            sql.append(" and award_line.markets && cast(")
                    .append(parameter("markets", markets))
                    .append(" as text[])");
        }

        void addUnknownRegion() {
            sql.append(" and award_line.buyer_id in (select buyer.buyer_id from buyer where buyer.run_id = :")
                    .append(run)
                    .append(" and buyer.region_code is null)");
        }

        void add(Geography geography, Councils councils) {
            if (geography.isEverywhere()) {
                return;
            }
            sql.append(" and award_line.buyer_id in (select buyer.buyer_id from buyer where buyer.run_id = :")
                    .append(run);
            if (geography.nation() != null) {
                addAnyOf("buyer.region_code", "nation", regions(geography.nation()));
            }
            if (geography.region() != null) {
                addAnyOf("buyer.region_code", "region", geography.region().code());
            }
            if (geography.councilType() != null) {
                addAnyOf("buyer.council_code", "type", codes(councils, geography.councilType()));
            }
            if (!geography.councils().isEmpty()) {
                addAnyOf("buyer.council_code", "councils", geography.councils().toArray(String[]::new));
            }
            sql.append(")");
        }

        void add(Period period) {
            if (period.from() != null) {
                sql.append(" and award_line.year >= ")
                        .append(parameter("from", period.from().getValue()));
            }
            if (period.to() != null) {
                sql.append(" and award_line.year <= ")
                        .append(parameter("to", period.to().getValue()));
            }
        }

        private void addAnyOf(String column, String name, String... values) {
            sql.append(" and ")
                    .append(column)
                    .append(" = any(cast(")
                    .append(parameter(name, values))
                    .append(" as text[]))");
        }

        private static String[] regions(Nation nation) {
            return Region.list().stream()
                    .filter(region -> region.nation() == nation)
                    .map(Region::code)
                    .toArray(String[]::new);
        }

        private static String[] codes(Councils councils, CouncilType type) {
            return councils.list().stream()
                    .filter(council -> council.type() == type)
                    .map(Council::code)
                    .toArray(String[]::new);
        }

        private String parameter(String name, Object value) {
            parameters.put(names + name, value);
            return ":" + names + name;
        }
    }
}
