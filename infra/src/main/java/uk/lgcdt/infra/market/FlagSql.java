package uk.lgcdt.infra.market;

/**
 * Parts of queries about flags, shared by the list of markets and the flags of one. Each is a text of its own, with the
 * parameter {@code at}: the moment whose thresholds are asked for, null for now.
 */
public final class FlagSql {

    /** The threshold {@code t} is in force. */
    public static final String IN_FORCE = """
            t.id in (select distinct on (flag) id
                       from market_threshold
                      where in_force_from <= coalesce(cast(:at as timestamptz), now())
                      order by flag, id desc)
            """;

    /** The figure {@code f} is the one that the threshold {@code t} is about; run, market and year are still to be said. */
    public static final String OF_THRESHOLD =
            " f.sellers = 'companies' and f.measure = t.measure and f.basis = t.basis ";

    /** The flag is on and the figure {@code f} beyond its threshold {@code t}; null, so not true, where not calculated. */
    public static final String BEYOND = """
            t.active and case t.direction
                 when 'more-than' then f.value > t.value
                 when 'at-least' then f.value >= t.value
                 else f.value < t.value
            end
            """;

    /** Flags {@code t} raised by the row of {@code market_measure} of the query around it. */
    static final String RAISED = " from market_threshold t join market_figure f on f.run_id = market_measure.run_id"
            + " and f.market = market_measure.market and f.year = market_measure.year and" + OF_THRESHOLD
            + " where " + BEYOND + " and " + IN_FORCE;

    private FlagSql() {}
}
