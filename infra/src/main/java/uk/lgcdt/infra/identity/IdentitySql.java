package uk.lgcdt.infra.identity;

import uk.lgcdt.infra.organisation.SupplierPair;

/** Statements of {@link PostgresIdentityRepository}. */
final class IdentitySql {

    static final String NAMES = """
            select node, name, rows, awarded_gbp, paid_gbp
              from supplier_name
             where run_id = :run
               and supplier_id = :supplier
             order by rows desc, name, node
             limit :limit offset :offset
            """;

    static final String COUNT_NAMES =
            "select count(*) from supplier_name where run_id = :run and supplier_id = :supplier";

    static final String PAIR_COLUMNS =
            "select pair.one, pair.one_name, pair.one_id, pair.other, pair.other_name, pair.other_id, pair.bits,"
                    + " pair.joined, pair.evidence ";

    static final String JOINED = """
              from supplier_pair pair
             where run_id = :run
               and one_id = :supplier
               and joined
            """;

    static final String LEAST_SURE_FIRST = " order by bits, one, other limit :limit offset :offset";

    // Two searches by index; a pair kept apart has the supplier on one side only.
    static final String KEPT_APART = """
              from (select *
                      from supplier_pair
                     where run_id = :run
                       and one_id = :supplier
                       and not joined
                     union all
                    select *
                      from supplier_pair
                     where run_id = :run
                       and other_id = :supplier
                       and not joined) as pair
            """;

    static final String NEAREST_FIRST = " order by bits desc, one, other limit :limit offset :offset";

    static final String CHANGES = """
            select moved.run_id, run.started_at, moved.before_id, moved.supplier_id, count(distinct moved.node) as nodes,
                   (array_agg(coalesce(written.name, moved.node) order by written.rows desc nulls last,
                                                                          written.name, moved.node))[1] as name
              from supplier_change moved
              join run on run.id = moved.run_id
              left join supplier_name written on written.run_id = moved.run_id and written.node = moved.node
             where (moved.before_id = :supplier or moved.supplier_id = :supplier)
               and moved.run_id <= :run
               and run.status in ('completed', 'completed_with_rejects')
             group by moved.run_id, run.started_at, moved.before_id, moved.supplier_id
             order by moved.run_id desc, moved.before_id, moved.supplier_id
             limit :limit
            """;

    static final String SUCCESSOR = """
            with known as (
                select node
                  from supplier_change
                 where before_id = :supplier
                 union
                select cast(:supplier as text)
            )
            select written.supplier_id
              from known
              join supplier_name written on written.run_id = :run and written.node = known.node
             group by written.supplier_id
             order by written.supplier_id = :supplier desc, sum(written.rows) desc, written.supplier_id
             limit 1
            """;

    // The limit stands in the text, so that the index of doubtful pairs is used.
    static final String DOUBTFUL = """
              from supplier_pair pair
             where pair.run_id = :run
               and not pair.same_words
               and pair.bits <\s""" + SupplierPair.SURE_BITS + """

               and not exists (select 1
                                 from supplier_decision decision
                                where decision.one = pair.one
                                  and decision.other = pair.other
                                  and decision.undone_at is null)
            """;

    static final String DOUBTFUL_PAGE = PAIR_COLUMNS
            + ", coalesce(pair.one_gbp, 0) as one_gbp, coalesce(pair.other_gbp, 0) as other_gbp,"
            + " coalesce(pair.moved_gbp, 0) as moved_gbp "
            + DOUBTFUL
            + """
             order by pair.moved_gbp desc nulls last, abs(pair.bits), pair.one, pair.other
             limit :limit offset :offset
            """;

    private IdentitySql() {}
}
