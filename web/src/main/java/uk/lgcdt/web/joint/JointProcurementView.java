package uk.lgcdt.web.joint;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import uk.lgcdt.infra.joint.Change;
import uk.lgcdt.infra.joint.JointAction;
import uk.lgcdt.infra.joint.JointProcurementSummary;
import uk.lgcdt.infra.joint.RefusedChangeException;
import uk.lgcdt.infra.joint.StaleChangeException;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.DetailList;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.security.CurrentAccount;

/** One joint procurement, as far as the asker may see it. */
@Route("joint-procurements/:id([0-9]{1,18})")
@AnonymousAllowed
class JointProcurementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int STEPS = 5;

    private final JointProcurementService jointProcurements;
    private final JointWords words;
    private final CurrentAccount current;
    private final Div message = new Div();
    private final Div content = new Div();
    private String title = "";

    JointProcurementView(JointProcurementService jointProcurements, JointWords words, CurrentAccount current) {
        this.jointProcurements = jointProcurements;
        this.words = words;
        this.current = current;
        message.getElement().setAttribute("role", "status");
        add(new Breadcrumb().to("joint-procurements", getTranslation("joint.heading")), message, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<VisibleJointProcurement> found =
                event.getRouteParameters().get("id").map(Long::valueOf).flatMap(jointProcurements::find);
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.withName(this, title);
    }

    private void show(VisibleJointProcurement shown) {
        title = shown.summary().title();
        content.removeAll();
        content.add(new H1(title), facts(shown.summary()), actions(shown));
        if (shown.possible().contains(JointAction.JOIN)) {
            content.add(new PageSection("steps", getTranslation("joint.section.steps"), steps()));
        }
        var inside = shown.inside();
        if (inside != null) {
            content.add(new InsideSections(
                    inside, jointProcurements.listEvents(shown.summary().id()), words));
        } else {
            content.add(new Inset(getTranslation("joint.outside")));
        }
    }

    private DetailList facts(JointProcurementSummary summary) {
        var facts = new DetailList()
                .with(getTranslation("joint.column.state"), JointProcurementListView.badge(words.of(summary.state())))
                .with(getTranslation("joint.column.market"), words.market(summary.cpvGroup()))
                .with(getTranslation("joint.column.lead"), words.council(summary.leadAuthority()))
                .with(getTranslation("joint.column.due"), Figures.day(summary.commitmentsDue()))
                .with(getTranslation("joint.column.members"), Figures.count(summary.members()));
        return current.findCouncil().isEmpty()
                ? facts
                : facts.with(getTranslation("joint.column.standing"), words.of(summary.standing()));
    }

    private Component actions(VisibleJointProcurement shown) {
        return new ActionBar(
                shown, current.findCouncil().orElse(""), jointProcurements, words, change -> act(shown, change));
    }

    private OrderedList steps() {
        var steps = new OrderedList();
        for (int step = 1; step <= STEPS; step++) {
            steps.add(new ListItem(getTranslation("joint.step." + step)));
        }
        return steps;
    }

    private void act(VisibleJointProcurement shown, Change change) {
        try {
            jointProcurements.change(shown, change);
            say(getTranslation("joint.done", words.of(change.action())));
        } catch (StaleChangeException stale) {
            say(getTranslation("joint.stale", stale.changedBy()));
        } catch (RefusedChangeException refused) {
            say(words.of(refused.reason()));
        }
        jointProcurements.find(shown.summary().id()).ifPresentOrElse(this::show, this::showGone);
    }

    /** After declining a draft, the council sees it no more. */
    private void showGone() {
        content.removeAll();
        content.add(new H1(title), new Paragraph(getTranslation("joint.gone")));
    }

    private void say(String text) {
        message.removeAll();
        message.add(new Inset(text));
    }
}
