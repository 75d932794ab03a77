package uk.lgcdt.web.organisation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;

/** A council's concentration of payments and its SME and local shares beside those of like councils. */
class CouncilComparison extends Div {

    private record Row(String key, Standing standing, Function<BigDecimal, String> written) {}

    CouncilComparison(Comparison comparison, Council council) {
        if (comparison.councils() == 1) {
            add(new Inset(getTranslation("comparison.alone")));
            return;
        }
        String like = getTranslation("comparison.type." + council.type().name().toLowerCase(Locale.ROOT));
        String year = comparison.year().period();
        add(new Paragraph(getTranslation(
                "comparison.lead",
                year,
                Figures.count(comparison.councils()),
                like,
                council.nation().label(),
                Figures.count(comparison.withPayments()),
                Figures.count(comparison.withAwards()))));
        add(table(getTranslation("comparison.caption", like, year))
                .rows(List.of(
                        new Row("top-ten", comparison.topTen(), Figures::percent),
                        new Row("hhi", comparison.hhi(), hhi -> Figures.number(hhi, 0)),
                        new Row("sme", comparison.smeShare(), Figures::percent),
                        new Row("local", comparison.localShare(), Figures::percent))));
        add(new Paragraph(getTranslation("comparison.limits")));
    }

    private HtmlTable<Row> table(String caption) {
        return new HtmlTable<Row>(caption)
                .text(getTranslation("comparison.measure"), row -> getTranslation("comparison.measure." + row.key()))
                .number(getTranslation("comparison.own"), this::own)
                .number(
                        getTranslation("comparison.median"),
                        row -> written(row, row.standing().median()))
                .text(getTranslation("comparison.rank"), row -> rank(row.standing()))
                .text(getTranslation("comparison.n"), row -> {
                    @Nullable CouncilFigure own = row.standing().own();
                    return own == null
                            ? getTranslation("comparison.unknown")
                            : getTranslation(
                                    "comparison.n." + row.key() + (own.n() == 1 ? ".one" : ""), Figures.count(own.n()));
                })
                .text(getTranslation("comparison.coverage"), row -> {
                    @Nullable CouncilFigure own = row.standing().own();
                    return own == null
                            ? getTranslation("comparison.unknown")
                            : getTranslation("comparison.coverage." + row.key(), Figures.percent(own.coverage()));
                });
    }

    private String own(Row row) {
        @Nullable CouncilFigure own = row.standing().own();
        if (own == null) {
            return getTranslation("comparison.no-data");
        }
        @Nullable String reason = own.reason();
        return reason == null
                ? written(row, own.value())
                : getTranslation("comparison.insufficient", getTranslation("measure.reason." + reason));
    }

    private String written(Row row, @Nullable BigDecimal value) {
        return value == null
                ? getTranslation("comparison.unknown")
                : row.written().apply(value);
    }

    private String rank(Standing standing) {
        @Nullable Integer rank = standing.rank();
        if (rank == null) {
            return getTranslation(
                    standing.councils() == 1 ? "comparison.rank.none.one" : "comparison.rank.none",
                    Figures.count(standing.councils()));
        }
        return getTranslation("comparison.rank." + ending(rank), rank.toString(), Figures.count(standing.councils()));
    }

    /** Which words a rank takes: lowest, 2nd lowest, 11th lowest, 21st lowest. */
    private static String ending(int rank) {
        if (rank == 1) {
            return "first";
        }
        boolean teens = rank % 100 / 10 == 1;
        return switch (teens ? 0 : rank % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
