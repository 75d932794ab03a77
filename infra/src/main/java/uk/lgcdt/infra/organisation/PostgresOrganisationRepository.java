package uk.lgcdt.infra.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.run.RunId;

@Repository
class PostgresOrganisationRepository implements OrganisationRepository {

    private static final String SELECT_SUPPLIER = """
            select supplier_id, name, company_number, size, vcse, region_code, contracts, buyers, awarded_gbp,
                   first_award_on, last_award_on
              from supplier
             where run_id = :run
               and supplier_id = :supplier
            """;

    private static final String SELECT_GROUP = """
            select supplier_id, group_id, group_name, ownership, path
              from supplier_group
             where run_id = :run
               and supplier_id = :supplier
            """;

    private static final String SELECT_MEMBERS = """
            select supplier_id, name, company_number, size, vcse, region_code, contracts, buyers, awarded_gbp,
                   first_award_on, last_award_on
              from supplier
              join supplier_group using (run_id, supplier_id)
             where run_id = :run
               and group_id = :group
             order by awarded_gbp desc nulls last, supplier_id
             limit :limit
            """;

    private static final String SELECT_BUYER = """
            select buyer_id, name, council_code, region_code, contracts, awarded_gbp
              from buyer
             where run_id = :run
            """;

    private static final String AND_BUYER = " and buyer_id = :buyer";

    // A council may buy under several identifiers; the one with most contracts stands for it.
    private static final String AND_COUNCIL = """
               and council_code = :council
             order by contracts desc, buyer_id
             limit 1
            """;

    private static final String SELECT_BUYERS_OF = """
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

    private static final String SELECT_SUPPLIERS_OF = """
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

    private final JdbcClient jdbc;

    PostgresOrganisationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Supplier> findSupplier(RunId run, SupplierId supplier) {
        return jdbc.sql(SELECT_SUPPLIER)
                .param("run", run.value())
                .param("supplier", supplier.value())
                .query(PostgresOrganisationRepository::toSupplier)
                .optional();
    }

    @Override
    public Optional<Buyer> findBuyer(RunId run, BuyerId buyer) {
        return jdbc.sql(SELECT_BUYER + AND_BUYER)
                .param("run", run.value())
                .param("buyer", buyer.value())
                .query(PostgresOrganisationRepository::toBuyer)
                .optional();
    }

    @Override
    public Optional<Buyer> findCouncil(RunId run, String councilCode) {
        return jdbc.sql(SELECT_BUYER + AND_COUNCIL)
                .param("run", run.value())
                .param("council", councilCode)
                .query(PostgresOrganisationRepository::toBuyer)
                .optional();
    }

    @Override
    public List<Dependency> listBuyersOf(RunId run, SupplierId supplier, int limit) {
        return jdbc.sql(SELECT_BUYERS_OF)
                .param("run", run.value())
                .param("supplier", supplier.value())
                .param("limit", limit)
                .query(PostgresOrganisationRepository::toDependency)
                .list();
    }

    @Override
    public List<Dependency> listSuppliersOf(RunId run, BuyerId buyer, int limit) {
        return jdbc.sql(SELECT_SUPPLIERS_OF)
                .param("run", run.value())
                .param("buyer", buyer.value())
                .param("limit", limit)
                .query(PostgresOrganisationRepository::toDependency)
                .list();
    }

    @Override
    public Optional<SupplierGroup> findGroup(RunId run, SupplierId supplier) {
        return jdbc.sql(SELECT_GROUP)
                .param("run", run.value())
                .param("supplier", supplier.value())
                .query(PostgresOrganisationRepository::toGroup)
                .optional();
    }

    @Override
    public List<Supplier> listGroup(RunId run, String group, int limit) {
        return jdbc.sql(SELECT_MEMBERS)
                .param("run", run.value())
                .param("group", group)
                .param("limit", limit)
                .query(PostgresOrganisationRepository::toSupplier)
                .list();
    }

    private static SupplierGroup toGroup(ResultSet row, int rowNumber) throws SQLException {
        return new SupplierGroup(
                new SupplierId(row.getString("supplier_id")),
                row.getString("group_id"),
                row.getString("group_name"),
                SupplierGroup.Ownership.valueOf(row.getString("ownership").toUpperCase(Locale.ROOT)),
                List.of((String[]) row.getArray("path").getArray()));
    }

    private static Supplier toSupplier(ResultSet row, int rowNumber) throws SQLException {
        return new Supplier(
                new SupplierId(row.getString("supplier_id")),
                row.getString("name"),
                row.getString("company_number"),
                SupplierSize.of(row.getString("size")),
                row.getObject("vcse", Boolean.class),
                row.getString("region_code"),
                row.getInt("contracts"),
                row.getInt("buyers"),
                row.getBigDecimal("awarded_gbp"),
                row.getObject("first_award_on", LocalDate.class),
                row.getObject("last_award_on", LocalDate.class));
    }

    private static Buyer toBuyer(ResultSet row, int rowNumber) throws SQLException {
        return new Buyer(
                new BuyerId(row.getString("buyer_id")),
                row.getString("name"),
                row.getString("council_code"),
                row.getString("region_code"),
                row.getInt("contracts"),
                row.getBigDecimal("awarded_gbp"));
    }

    private static Dependency toDependency(ResultSet row, int rowNumber) throws SQLException {
        return new Dependency(
                new BuyerId(row.getString("buyer_id")),
                row.getString("buyer_name"),
                new SupplierId(row.getString("supplier_id")),
                row.getString("supplier_name"),
                row.getInt("contracts"),
                row.getBigDecimal("awarded_gbp"),
                row.getBigDecimal("share_of_buyer"),
                row.getBigDecimal("share_of_supplier"));
    }
}
