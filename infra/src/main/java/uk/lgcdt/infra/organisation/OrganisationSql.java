package uk.lgcdt.infra.organisation;

/** Statements of {@link PostgresOrganisationRepository}. */
final class OrganisationSql {

    static final String SELECT_SUPPLIER = """
            select supplier_id, name, company_number, size, vcse, region_code, contracts, buyers, awarded_gbp,
                   first_award_on, last_award_on, kind, kind_basis
              from supplier
             where run_id = :run
               and supplier_id = :supplier
            """;

    // Who was only paid, and was awarded nothing that is published.
    static final String SELECT_PAID = """
            select supplier_id, (array_agg(name order by rows desc, name))[1] as name,
                   min(substr(node, 8)) filter (where node like 'GB-COH-%') as company_number, 'unknown' as size,
                   cast(null as boolean) as vcse, cast(null as text) as region_code, 0 as contracts, 0 as buyers,
                   cast(null as numeric) as awarded_gbp, cast(null as date) as first_award_on,
                   cast(null as date) as last_award_on, 'unknown' as kind, 'unknown' as kind_basis
              from supplier_name
             where run_id = :run
               and supplier_id = :supplier
             group by supplier_id
            having sum(rows) > 0
            """;

    static final String SELECT_GROUP = """
            select supplier_id, group_id, group_name, ownership, path
              from supplier_group
             where run_id = :run
               and supplier_id = :supplier
            """;

    static final String SELECT_MEMBERS = """
            select supplier_id, name, company_number, size, vcse, region_code, contracts, buyers, awarded_gbp,
                   first_award_on, last_award_on, kind, kind_basis
              from supplier
              join supplier_group using (run_id, supplier_id)
             where run_id = :run
               and group_id = :group
             order by awarded_gbp desc nulls last, supplier_id
             limit :limit
            """;

    static final String SELECT_BUYER = """
            select buyer_id, name, council_code, region_code, contracts, awarded_gbp,
                   coalesce(counted_as, buyer_id) as counted_as
              from buyer
             where run_id = :run
            """;

    static final String AND_BUYER = " and buyer_id = :buyer";

    static final String AND_COUNTED_AS = """
               and counted_as = :buyer
               and buyer_id <> :buyer
             order by name, buyer_id
             limit :limit
            """;

    // A council may buy under several identifiers; the one with most contracts stands for it.
    static final String AND_COUNCIL = """
               and council_code = :council
             order by contracts desc, buyer_id
             limit 1
            """;

    static final String SELECT_BUYERS_OF = """
            with pair as (
                select buyer_id, supplier_id, count(distinct (ocid, award_id)) as contracts,
                       sum(awarded_gbp) as awarded_gbp, sum(sum(awarded_gbp)) over () as supplier_gbp
                  from award_line
                 where run_id = :run
                   and supplier_id = :supplier
                   and not framework
                 group by buyer_id, supplier_id
                 order by awarded_gbp desc nulls last, contracts desc, buyer_id
                 limit :limit
            ), total as (
                select award_line.buyer_id, sum(award_line.awarded_gbp) as buyer_gbp
                  from award_line
                  join pair on pair.buyer_id = award_line.buyer_id
                 where award_line.run_id = :run
                   and not award_line.framework
                 group by award_line.buyer_id
            )
            select pair.buyer_id, coalesce(buyer.name, pair.buyer_id) as buyer_name,
                   pair.supplier_id, supplier.name as supplier_name, pair.contracts, pair.awarded_gbp,
                   round(100 * pair.awarded_gbp / nullif(total.buyer_gbp, 0), 2) as share_of_buyer,
                   round(100 * pair.awarded_gbp / nullif(pair.supplier_gbp, 0), 2) as share_of_supplier
              from pair
              join total on total.buyer_id = pair.buyer_id
              join supplier on supplier.run_id = :run and supplier.supplier_id = pair.supplier_id
              left join buyer on buyer.run_id = :run and buyer.buyer_id = pair.buyer_id
             order by pair.awarded_gbp desc nulls last, pair.contracts desc, pair.buyer_id
            """;

    static final String SELECT_SUPPLIERS_OF = """
            with pair as (
                select buyer_id, supplier_id, count(distinct (ocid, award_id)) as contracts,
                       sum(awarded_gbp) as awarded_gbp, sum(sum(awarded_gbp)) over () as buyer_gbp
                  from award_line
                 where run_id = :run
                   and buyer_id = :buyer
                   and not framework
                 group by buyer_id, supplier_id
                 order by awarded_gbp desc nulls last, contracts desc, supplier_id
                 limit :limit
            ), total as (
                select award_line.supplier_id, sum(award_line.awarded_gbp) as supplier_gbp
                  from award_line
                  join pair on pair.supplier_id = award_line.supplier_id
                 where award_line.run_id = :run
                   and not award_line.framework
                 group by award_line.supplier_id
            )
            select pair.buyer_id, buyer.name as buyer_name,
                   pair.supplier_id, coalesce(supplier.name, pair.supplier_id) as supplier_name,
                   pair.contracts, pair.awarded_gbp,
                   round(100 * pair.awarded_gbp / nullif(pair.buyer_gbp, 0), 2) as share_of_buyer,
                   round(100 * pair.awarded_gbp / nullif(total.supplier_gbp, 0), 2) as share_of_supplier
              from pair
              join total on total.supplier_id = pair.supplier_id
              join buyer on buyer.run_id = :run and buyer.buyer_id = pair.buyer_id
              left join supplier on supplier.run_id = :run and supplier.supplier_id = pair.supplier_id
             order by pair.awarded_gbp desc nulls last, pair.contracts desc, pair.supplier_id
            """;

    private OrganisationSql() {}
}
