package uk.lgcdt.infra.spend;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.RunId;

@Repository
class PostgresSpendRepository implements SpendRepository {

    private static final String SELECT_MONTHS = """
            select month, vat_basis, sum(lines) as lines, sum(paid_gbp) as paid_gbp
              from buyer_spend
             where run_id = :run
               and council_code = :council
             group by month, vat_basis
             order by month, vat_basis
            """;

    private static final String SELECT_LARGEST = """
            select supplier_name, min(supplier_id) as supplier_id, sum(lines) as lines, sum(paid_gbp) as paid_gbp,
                   coalesce(round(100 * sum(paid_gbp) / nullif(sum(sum(paid_gbp)) over (), 0), 2), 0) as share
              from buyer_spend
             where run_id = :run
               and council_code = :council
               and vat_basis = :basis
             group by supplier_name
             order by sum(paid_gbp) desc, supplier_name
             limit :limit
            """;

    private static final String SELECT_PAYERS = """
            select council_code, vat_basis, sum(lines) as lines, sum(paid_gbp) as paid_gbp
              from buyer_spend
             where run_id = :run
               and supplier_id = :supplier
             group by council_code, vat_basis
             order by sum(paid_gbp) desc, council_code, vat_basis
             limit :limit
            """;

    private final JdbcClient jdbc;

    PostgresSpendRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SpendMonth> listMonths(RunId run, String councilCode) {
        return jdbc.sql(SELECT_MONTHS)
                .param("run", run.value())
                .param("council", councilCode)
                .query((row, rowNumber) -> new SpendMonth(
                        row.getObject("month", LocalDate.class),
                        VatBasis.get(row.getString("vat_basis")),
                        row.getLong("lines"),
                        row.getBigDecimal("paid_gbp")))
                .list();
    }

    @Override
    public List<PaidSupplier> listLargestSuppliers(RunId run, String councilCode, VatBasis basis, int limit) {
        return jdbc.sql(SELECT_LARGEST)
                .param("run", run.value())
                .param("council", councilCode)
                .param("basis", basis.word())
                .param("limit", limit)
                .query((row, rowNumber) -> new PaidSupplier(
                        row.getString("supplier_name"),
                        row.getString("supplier_id") == null ? null : new SupplierId(row.getString("supplier_id")),
                        row.getLong("lines"),
                        row.getBigDecimal("paid_gbp"),
                        row.getBigDecimal("share")))
                .list();
    }

    @Override
    public List<Payer> listPayers(RunId run, SupplierId supplier, int limit) {
        return jdbc.sql(SELECT_PAYERS)
                .param("run", run.value())
                .param("supplier", supplier.value())
                .param("limit", limit)
                .query((row, rowNumber) -> new Payer(
                        row.getString("council_code"),
                        VatBasis.get(row.getString("vat_basis")),
                        row.getLong("lines"),
                        row.getBigDecimal("paid_gbp")))
                .list();
    }
}
