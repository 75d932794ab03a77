package uk.lgcdt.web.market.export;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.infra.market.MarketSupplier;
import uk.lgcdt.infra.spreadsheet.FileTable;
import uk.lgcdt.web.export.FileWords;
import uk.lgcdt.web.market.FigureCatalogue;

/** The tables of the files about a market and year. */
final class FigureTables {

    static final FileTable<MarketSupplier> SUPPLIERS = new FileTable<MarketSupplier>()
            .count("rank", MarketSupplier::rank)
            .text("supplier_id", one -> one.supplier().value())
            .text("name", MarketSupplier::name)
            .count("contracts", MarketSupplier::contracts)
            .number("awarded_gbp", 2, MarketSupplier::awardedGbp)
            .number("share_percent", 4, MarketSupplier::share);

    private FigureTables() {}

    /** One row for each figure; the unit of its value stands beside it. */
    static FileTable<MarketFigure> figures(MarketExport market, FileWords words) {
        return new FileTable<MarketFigure>()
                .count("run", figure -> market.source().run())
                .text("market", figure -> market.measure().market().code())
                .text("name", figure -> market.name())
                .count("year", figure -> figure.year().getValue())
                .text(
                        "family",
                        figure -> FigureCatalogue.familyOf(figure.measure()).key())
                .text("measure", MarketFigure::measure)
                .text("title", figure -> words.figures().title(figure.measure()))
                .text("basis", MarketFigure::basis)
                .number("value", 4, figure -> plain(figure.value()))
                .text("unit", MarketFigure::unit)
                .count("n", MarketFigure::n)
                .number("coverage_percent", 2, figure -> plain(figure.coverage()))
                .text("status", figure -> figure.status().key())
                .text("reason", MarketFigure::reason)
                .text("method", figure -> FigureCatalogue.pageOf(figure.measure()));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
