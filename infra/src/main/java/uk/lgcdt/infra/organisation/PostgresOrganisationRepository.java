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

    private final JdbcClient jdbc;

    PostgresOrganisationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Supplier> findSupplier(RunId run, SupplierId supplier) {
        return supplier(OrganisationSql.SELECT_SUPPLIER, run, supplier)
                .or(() -> supplier(OrganisationSql.SELECT_PAID, run, supplier));
    }

    @Override
    public Optional<Buyer> findBuyer(RunId run, BuyerId buyer) {
        return jdbc.sql(OrganisationSql.SELECT_BUYER + OrganisationSql.AND_BUYER)
                .param("run", run.value())
                .param("buyer", buyer.value())
                .query(PostgresOrganisationRepository::toBuyer)
                .optional();
    }

    @Override
    public List<Buyer> listOtherNames(RunId run, BuyerId buyer, int limit) {
        return jdbc.sql(OrganisationSql.SELECT_BUYER + OrganisationSql.AND_COUNTED_AS)
                .param("run", run.value())
                .param("buyer", buyer.value())
                .param("limit", limit)
                .query(PostgresOrganisationRepository::toBuyer)
                .list();
    }

    @Override
    public Optional<Buyer> findCouncil(RunId run, String councilCode) {
        return jdbc.sql(OrganisationSql.SELECT_BUYER + OrganisationSql.AND_COUNCIL)
                .param("run", run.value())
                .param("council", councilCode)
                .query(PostgresOrganisationRepository::toBuyer)
                .optional();
    }

    @Override
    public List<Dependency> listBuyersOf(RunId run, SupplierId supplier, int limit) {
        return jdbc.sql(OrganisationSql.SELECT_BUYERS_OF)
                .param("run", run.value())
                .param("supplier", supplier.value())
                .param("limit", limit)
                .query(PostgresOrganisationRepository::toDependency)
                .list();
    }

    @Override
    public List<Dependency> listSuppliersOf(RunId run, BuyerId buyer, int limit) {
        return jdbc.sql(OrganisationSql.SELECT_SUPPLIERS_OF)
                .param("run", run.value())
                .param("buyer", buyer.value())
                .param("limit", limit)
                .query(PostgresOrganisationRepository::toDependency)
                .list();
    }

    @Override
    public Optional<SupplierGroup> findGroup(RunId run, SupplierId supplier) {
        return jdbc.sql(OrganisationSql.SELECT_GROUP)
                .param("run", run.value())
                .param("supplier", supplier.value())
                .query(PostgresOrganisationRepository::toGroup)
                .optional();
    }

    @Override
    public List<Supplier> listGroup(RunId run, String group, int limit) {
        return jdbc.sql(OrganisationSql.SELECT_MEMBERS)
                .param("run", run.value())
                .param("group", group)
                .param("limit", limit)
                .query(PostgresOrganisationRepository::toSupplier)
                .list();
    }

    private Optional<Supplier> supplier(String sql, RunId run, SupplierId supplier) {
        return jdbc.sql(sql)
                .param("run", run.value())
                .param("supplier", supplier.value())
                .query(PostgresOrganisationRepository::toSupplier)
                .optional();
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
                row.getObject("last_award_on", LocalDate.class),
                SupplierKind.of(row.getString("kind")),
                SupplierKind.Basis.of(row.getString("kind_basis")));
    }

    private static Buyer toBuyer(ResultSet row, int rowNumber) throws SQLException {
        return new Buyer(
                new BuyerId(row.getString("buyer_id")),
                row.getString("name"),
                row.getString("council_code"),
                row.getString("region_code"),
                row.getInt("contracts"),
                row.getBigDecimal("awarded_gbp"),
                new BuyerId(row.getString("counted_as")));
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
