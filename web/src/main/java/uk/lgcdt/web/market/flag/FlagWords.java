package uk.lgcdt.web.market.flag;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Optional;
import uk.lgcdt.infra.market.flag.MarketFlag;
import uk.lgcdt.infra.market.flag.MarketFlagKind;
import uk.lgcdt.infra.market.flag.MarketThreshold;
import uk.lgcdt.web.layout.Figures;

/** Puts flags and thresholds into words. */
record FlagWords(Component page) {

    String title(MarketFlagKind kind) {
        return page.getTranslation("market-flag." + kind.key() + ".title");
    }

    String threshold(MarketThreshold threshold) {
        String words = page.getTranslation(
                "market-flag.direction." + threshold.direction().key(), value(threshold, threshold.value()));
        return threshold.active() ? words : page.getTranslation("market-flag.threshold.off", words);
    }

    /** Whose the default is, or why an analyst set it. */
    String source(MarketThreshold threshold) {
        return threshold.setBy() == null
                ? page.getTranslation("market-flag." + threshold.flag().key() + ".source")
                : threshold.reason();
    }

    /** Writes a figure in the unit of the threshold's measure. */
    String value(MarketThreshold threshold, BigDecimal value) {
        return FlagService.unit(threshold).equals("percent") ? Figures.percent(value) : Figures.number(value, 4);
    }

    /** Says how the flag stands, and what is missing where nobody knows. */
    String state(MarketFlag flag) {
        String state = page.getTranslation("market-flag.state." + flag.state().key());
        return Optional.ofNullable(flag.reason())
                .filter(reason -> flag.state() == MarketFlag.State.UNKNOWN)
                .map(reason ->
                        page.getTranslation("measure.missing", state, page.getTranslation("measure.reason." + reason)))
                .orElse(state);
    }

    /** Since when, and for those who may change thresholds by whom. */
    String since(MarketThreshold threshold, boolean withName) {
        String moment = Figures.moment(threshold.inForceFrom());
        String setBy = threshold.setBy();
        if (setBy == null) {
            return page.getTranslation("market-flag.since.default", Figures.day(threshold.inForceFrom()));
        }
        return withName
                ? page.getTranslation("market-flag.since.by", moment, setBy)
                : page.getTranslation("market-flag.since.analyst", moment);
    }
}
