package uk.lgcdt.web.assurance;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import uk.lgcdt.infra.assurance.QuestionSet;
import uk.lgcdt.infra.assurance.RegisteredAssessment;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.DetailList;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;

/** One assessment: what it is, how each section came out, and the supplier's others. */
@Route("assurance/:id([0-9]{1,18})")
@AnonymousAllowed
class AssessmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AssuranceService assurance;
    private String title = "";

    AssessmentView(AssuranceService assurance) {
        this.assurance = assurance;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("id")
                .map(Long::valueOf)
                .flatMap(assurance::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.withName(this, title);
    }

    private void show(RegisteredAssessment assessment) {
        title = getTranslation("assurance.detail.title", assessment.supplierName());
        removeAll();
        add(
                new Breadcrumb().to("assurance", getTranslation("assurance.heading")),
                new H1(title),
                facts(assessment),
                new Inset(assurance
                        .findQuestionSet(assessment)
                        .map(QuestionSet::basis)
                        .orElseGet(() -> getTranslation("assurance.unknown-set"))),
                new PageSection("sections", getTranslation("assurance.section.scores"), scores(assessment)));
        if (assurance.mayReadAnswers(assessment)) {
            add(new PageSection(
                    "answers",
                    getTranslation("assurance.section.answers"),
                    new AnswerList(assurance.listSections(assessment))));
        } else {
            add(new Paragraph(getTranslation("assurance.answers-for-buyers")));
        }
        add(new PageSection("history", getTranslation("assurance.section.history"), history(assessment)));
    }

    private DetailList facts(RegisteredAssessment one) {
        boolean current = one.isCurrentOn(assurance.today());
        return new DetailList()
                .with(getTranslation("assurance.column.label"), getTranslation("assurance.self-assessed.meaning"))
                .with(
                        getTranslation("assurance.column.status"),
                        getTranslation(
                                current ? "assurance.current-until" : "assurance.expired-on",
                                Figures.day(one.validUntil())))
                .with(
                        getTranslation("assurance.column.number"),
                        one.companyNumber().isEmpty() ? getTranslation("assurance.no-number") : one.companyNumber())
                .with(getTranslation("assurance.scope"), one.scope())
                .with(getTranslation("assurance.column.completed"), Figures.day(one.completedOn()))
                .with(
                        getTranslation("assurance.column.set"),
                        getTranslation("assurance.set", one.questionSet(), Figures.count(one.version())));
    }

    private Div scores(RegisteredAssessment assessment) {
        var table = new HtmlTable<AssessedSection>(getTranslation("assurance.scores.table"))
                .text(
                        getTranslation("assurance.scores.section"),
                        one -> one.section().number() + " " + one.section().title())
                .component(getTranslation("assurance.scores.score"), one -> new ScoreBar(one.score()))
                .number(
                        getTranslation("assurance.scores.coverage"),
                        one -> getTranslation(
                                "assurance.scores.answered",
                                Figures.count(one.score().answered()),
                                Figures.count(one.score().asked())))
                .rows(assurance.listSections(assessment));
        return new Div(new Paragraph(getTranslation("assurance.scores.rule")), table);
    }

    private HtmlTable<RegisteredAssessment> history(RegisteredAssessment assessment) {
        List<RegisteredAssessment> all = assurance.history(assessment);
        return new HtmlTable<RegisteredAssessment>(getTranslation("assurance.history.table"))
                .component(
                        getTranslation("assurance.column.completed"),
                        one -> new Anchor("assurance/" + one.id(), Figures.day(one.completedOn())))
                .text(getTranslation("assurance.scope"), RegisteredAssessment::scope)
                .text(getTranslation("assurance.column.until"), one -> Figures.day(one.validUntil()))
                .text(
                        getTranslation("assurance.column.set"),
                        one -> getTranslation("assurance.set", one.questionSet(), Figures.count(one.version())))
                .rows(all);
    }
}
