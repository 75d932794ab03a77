package uk.lgcdt.web.market.flag;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.flag.MarketThreshold;
import uk.lgcdt.infra.market.flag.StaleThresholdException;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;

/** The thresholds of markets' flags and their history. Everybody reads; analysts and administrators change, with a reason. */
@Route("markets/thresholds")
@AnonymousAllowed
class ThresholdView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FlagService flags;
    private final Paragraph announcement = new Paragraph();
    private final Div content = new Div();

    ThresholdView(FlagService flags) {
        this.flags = flags;
        var lead = new Paragraph(getTranslation("threshold.lead"));
        lead.addClassName("lead");
        announcement.addClassName("announcement");
        announcement.getElement().setAttribute("role", "status");
        add(
                new Breadcrumb().to("markets", getTranslation("markets.title")),
                new H1(getTranslation("threshold.title")),
                lead,
                announcement,
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        announcement.setText("");
        show(FlagParameters.on(event.getLocation().getQueryParameters()).orElse(null));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "threshold.title");
    }

    private void show(@Nullable LocalDate on) {
        List<MarketThreshold> inForce = flags.listThresholds(on);
        var tables = new ThresholdTables(this, flags, on == null && flags.mayChange());
        content.removeAll();
        if (on != null) {
            content.add(new Inset(getTranslation("market-flag.on", Figures.day(on))));
        }
        content.add(
                inForce.isEmpty()
                        ? new Paragraph(getTranslation("market-flag.none-in-force"))
                        : tables.inForce(inForce, row -> ask(row, row.value()), this::askToTurn));
        content.add(new PageSection(
                "history",
                getTranslation("threshold.history"),
                new Paragraph(getTranslation("threshold.history.lead")),
                tables.history(inForce, row -> setAgain(inForce, row))));
    }

    /** Undoes by setting the former value once more, in place of what is in force. */
    private void setAgain(List<MarketThreshold> inForce, MarketThreshold earlier) {
        inForce.stream()
                .filter(row -> row.flag() == earlier.flag())
                .findFirst()
                .ifPresent(row -> ask(row, earlier.value()));
    }

    private void ask(MarketThreshold former, BigDecimal proposed) {
        new ThresholdDialog(former, proposed, (value, reason) -> change(former, value, reason)).open();
    }

    private void askToTurn(MarketThreshold former) {
        new SwitchDialog(former, reason -> make(() -> flags.switchTo(former, !former.active(), reason))).open();
    }

    private List<String> change(MarketThreshold former, BigDecimal value, String reason) {
        return make(() -> flags.change(former, value, reason));
    }

    /** Makes the change and returns what prevents it. */
    private List<String> make(Supplier<MarketThreshold> change) {
        var words = new FlagWords(this);
        try {
            MarketThreshold set = change.get();
            announcement.setText(getTranslation("threshold.done", words.title(set.flag()), words.threshold(set)));
        } catch (StaleThresholdException somebodyElse) {
            return List.of(getTranslation("threshold.stale"));
        }
        show(null);
        return List.of();
    }
}
