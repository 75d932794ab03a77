package uk.lgcdt.infra.market;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import uk.lgcdt.infra.organisation.BuyerId;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.organisation.SupplierSize;

/** Reads the published tables' rows. */
final class MarketRows {

    private MarketRows() {}

    static MarketMeasure toMeasure(ResultSet row, int rowNumber) throws SQLException {
        return new MarketMeasure(
                new MarketCode(row.getString("market")),
                Year.of(row.getInt("year")),
                row.getInt("contracts"),
                row.getInt("valued_contracts"),
                row.getInt("suppliers"),
                row.getInt("buyers"),
                row.getBigDecimal("awarded_gbp"),
                row.getInt("frameworks"),
                row.getBigDecimal("framework_ceiling_gbp"),
                new Concentration(
                        toGrounds(row, "concentration"),
                        row.getBigDecimal("hhi"),
                        row.getBigDecimal("top_share"),
                        row.getBigDecimal("top_four_share"),
                        row.getBigDecimal("effective_suppliers")),
                toSmeShare(row, "sme_value"),
                toSmeShare(row, "sme_count"),
                new AssuredShare(toGrounds(row, "assured"), row.getBigDecimal("assured_share")));
    }

    static MarketSupplier toSupplier(ResultSet row, int rowNumber) throws SQLException {
        return new MarketSupplier(
                row.getInt("rank"),
                new SupplierId(row.getString("supplier_id")),
                row.getString("name"),
                SupplierSize.of(row.getString("size")),
                row.getInt("contracts"),
                row.getBigDecimal("awarded_gbp"),
                row.getBigDecimal("share"));
    }

    static YearShare toYearShare(ResultSet row, int rowNumber) throws SQLException {
        return new YearShare(
                Year.of(row.getInt("year")), new SupplierId(row.getString("supplier_id")), row.getBigDecimal("share"));
    }

    static MarketBuyer toBuyer(ResultSet row, int rowNumber) throws SQLException {
        return new MarketBuyer(
                new BuyerId(row.getString("buyer_id")),
                row.getString("name"),
                row.getString("council_code"),
                row.getInt("contracts"),
                row.getBigDecimal("awarded_gbp"));
    }

    static SupplierInMarket toSupplierInMarket(ResultSet row, int rowNumber) throws SQLException {
        return new SupplierInMarket(
                new MarketCode(row.getString("market")),
                Year.of(row.getInt("year")),
                row.getInt("rank"),
                row.getInt("contracts"),
                row.getBigDecimal("awarded_gbp"),
                row.getBigDecimal("share"));
    }

    static YearSummary toYearSummary(ResultSet row, int rowNumber) throws SQLException {
        return new YearSummary(
                Year.of(row.getInt("year")),
                row.getInt("markets"),
                row.getInt("calculated"),
                row.getBigDecimal("median_hhi"),
                row.getBigDecimal("median_effective_suppliers"));
    }

    static Headlines toHeadlines(ResultSet row, int rowNumber) throws SQLException {
        return new Headlines(
                row.getLong("notices"),
                row.getLong("contracts"),
                row.getLong("valued_contracts"),
                row.getBigDecimal("awarded_gbp"),
                row.getLong("suppliers"),
                row.getLong("councils"));
    }

    private static SmeShare toSmeShare(ResultSet row, String family) throws SQLException {
        return new SmeShare(
                toGrounds(row, family),
                row.getBigDecimal(family + "_share"),
                row.getBigDecimal(family + "_unknown_share"));
    }

    private static Grounds toGrounds(ResultSet row, String family) throws SQLException {
        return new Grounds(
                FigureStatus.of(row.getString(family + "_status")),
                row.getString(family + "_reason"),
                row.getInt(family + "_n"),
                row.getBigDecimal(family + "_coverage"));
    }
}
