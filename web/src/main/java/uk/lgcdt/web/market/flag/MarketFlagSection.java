package uk.lgcdt.web.market.flag;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.flag.MarketFlag;
import uk.lgcdt.infra.market.flag.MarketFlag.State;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageSection;

/** The flags of a market and year, raised ones first, by the thresholds of the day that the address asks for, or of now. */
public class MarketFlagSection extends PageSection implements AfterNavigationObserver {

    private final transient FlagService flags;
    private final transient Publication publication;
    private final transient MarketMeasure measure;
    private final transient FlagWords words = new FlagWords(this);
    private final Div content = new Div();

    public MarketFlagSection(FlagService flags, Publication publication, MarketMeasure measure) {
        super("flags", UI.getCurrent().getTranslation("market-flag.section"));
        this.flags = flags;
        this.publication = publication;
        this.measure = measure;
        add(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(FlagParameters.on(event.getLocation().getQueryParameters()).orElse(null));
    }

    private void show(@Nullable LocalDate on) {
        List<MarketFlag> found = flags.list(publication.run(), measure.market(), measure.year(), on).stream()
                .sorted(Comparator.comparing(MarketFlag::state))
                .toList();
        content.removeAll();
        if (on != null) {
            content.add(new Inset(getTranslation("market-flag.on", Figures.day(on))));
        }
        if (found.isEmpty()) {
            content.add(new Paragraph(getTranslation("market-flag.none-in-force")));
        } else {
            content.add(
                    new Paragraph(getTranslation(
                            "market-flag.summary",
                            count(found, State.RAISED),
                            count(found, State.NOT_RAISED),
                            count(found, State.UNKNOWN))),
                    table().rows(found));
            long off = count(found, State.OFF);
            if (off > 0) {
                content.add(new Paragraph(getTranslation("market-flag.summary.off", off)));
            }
        }
        content.add(new Anchor(
                "markets/thresholds" + (on == null ? "" : "?on=" + on), getTranslation("market-flag.thresholds.link")));
    }

    private HtmlTable<MarketFlag> table() {
        return new HtmlTable<MarketFlag>(getTranslation("market-flag.caption"))
                .text(
                        getTranslation("market-flag.column.flag"),
                        flag -> words.title(flag.threshold().flag()))
                .text(getTranslation("market-flag.column.state"), words::state)
                .number(
                        getTranslation("market-flag.column.figure"),
                        flag -> Optional.ofNullable(flag.value())
                                .map(value -> words.value(flag.threshold(), value))
                                .orElseGet(() -> getTranslation("market-flag.state.unknown")))
                .text(getTranslation("market-flag.column.threshold"), flag -> words.threshold(flag.threshold()))
                .text(
                        getTranslation("market-flag.column.since"),
                        flag -> words.since(flag.threshold(), flags.mayChange()))
                .text(getTranslation("market-flag.column.source"), flag -> words.source(flag.threshold()));
    }

    private static long count(List<MarketFlag> flags, State state) {
        return flags.stream().filter(flag -> flag.state() == state).count();
    }
}
