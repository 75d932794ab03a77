package uk.lgcdt.web.joint;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.joint.Origin;
import uk.lgcdt.infra.opportunity.Opportunity;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageTitles;

/** Starts a joint procurement, from an opportunity ({@code ?opportunity=…}) or from nothing. */
@Route("joint-procurements/new")
@RolesAllowed(Role.COUNCIL_OFFICER)
class NewJointProcurementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MONTHS_TO_JOIN = 3;

    private final JointProcurementService jointProcurements;
    private final JointWords words;
    private final OutlineForm form;
    private final Div source = new Div();
    private @Nullable Origin origin;

    NewJointProcurementView(JointProcurementService jointProcurements, JointWords words) {
        this.jointProcurements = jointProcurements;
        this.words = words;
        form = new OutlineForm(words, jointProcurements.today());
        var save = new NativeButton(getTranslation("joint.new.save"), click -> save());
        save.addClassName("primary-button");
        var buttons = new Div(save, new Anchor("joint-procurements", getTranslation("joint.cancel")));
        buttons.addClassName("button-row");
        add(
                new Breadcrumb().to("joint-procurements", getTranslation("joint.heading")),
                new H1(getTranslation("joint.new.heading")),
                new Paragraph(getTranslation("joint.new.lead")),
                source,
                form,
                buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("opportunity")
                .flatMap(jointProcurements::findOpportunity)
                .ifPresent(this::startFrom);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "joint.new.heading");
    }

    private void startFrom(Opportunity opportunity) {
        origin = new Origin(opportunity.run(), opportunity.id());
        String market = words.cpv().nameOf(opportunity.market());
        source.add(new Inset(getTranslation(
                "joint.new.from",
                Figures.count(opportunity.contracts()),
                Figures.count(opportunity.councils()),
                market,
                Figures.day(opportunity.windowStart()),
                Figures.day(opportunity.windowEnd()))));
        form.fill(
                getTranslation("joint.new.title", market),
                opportunity.market(),
                getTranslation("joint.new.description", market, Figures.day(opportunity.windowStart())),
                proposedDue(opportunity));
    }

    /** Time to join, but no later than the first contract ends, and never in the past. */
    private LocalDate proposedDue(Opportunity opportunity) {
        LocalDate today = jointProcurements.today();
        LocalDate usual = today.plusMonths(MONTHS_TO_JOIN);
        LocalDate latest = opportunity.windowStart().isBefore(usual) ? opportunity.windowStart() : usual;
        return latest.isBefore(today) ? today.plusMonths(1) : latest;
    }

    private void save() {
        form.read().ifPresent(outline -> {
            long id = jointProcurements.start(outline, origin);
            UI.getCurrent().navigate("joint-procurements/" + id);
        });
    }
}
