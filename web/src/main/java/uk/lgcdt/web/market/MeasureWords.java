package uk.lgcdt.web.market;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.Concentration;
import uk.lgcdt.infra.market.ConcentrationBand;
import uk.lgcdt.infra.market.Grounds;
import uk.lgcdt.web.layout.Figures;

/** Puts measures into words; what was not calculated is always words, never a number. */
public record MeasureWords(Component page) {

    /** Returns the index with its band, or why there is none. */
    public String hhi(Concentration concentration) {
        return Optional.ofNullable(concentration.hhi())
                .map(hhi -> page.getTranslation("measure.hhi", Figures.number(hhi, 0), band(ConcentrationBand.of(hhi))))
                .orElseGet(() -> missing(concentration.grounds()));
    }

    /** Returns a percentage, or why there is none. */
    public String share(Grounds grounds, @Nullable BigDecimal percent) {
        return percent == null ? missing(grounds) : Figures.percent(percent);
    }

    public String band(ConcentrationBand band) {
        return page.getTranslation("measure.band." + band.name().toLowerCase(Locale.ROOT));
    }

    /** Returns the status, and the reason where the figure is missing. */
    public String missing(Grounds grounds) {
        String status = page.getTranslation("measure.status." + grounds.status().key());
        return grounds.reason() == null
                ? status
                : page.getTranslation(
                        "measure.missing", status, page.getTranslation("measure.reason." + grounds.reason()));
    }

    /** Returns pounds, or that no value is known. */
    public String pounds(@Nullable BigDecimal gbp) {
        return gbp == null ? page.getTranslation("measure.value.unknown") : Figures.pounds(gbp);
    }
}
