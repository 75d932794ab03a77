package uk.lgcdt.web.organisation;

import com.vaadin.flow.component.html.Div;
import uk.lgcdt.infra.notice.AwardLineCriteria;
import uk.lgcdt.infra.notice.AwardLineOrder;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.notice.ContractTable;
import uk.lgcdt.web.notice.NoticeService;

/** The contracts of a buyer or supplier: those that end soon, and all of them. */
class ContractSections extends Div {

    private final transient NoticeService notices;
    private final transient Publication publication;

    ContractSections(NoticeService notices, Publication publication) {
        this.notices = notices;
        this.publication = publication;
    }

    /** @param soon those that end within {@link OrganisationService#MONTHS_AHEAD} */
    PageSection ending(AwardLineCriteria soon) {
        return new PageSection(
                "ending",
                getTranslation("organisation.ending", OrganisationService.MONTHS_AHEAD),
                new ContractTable(
                        getTranslation("organisation.ending.caption"),
                        notices,
                        publication,
                        soon,
                        AwardLineOrder.ENDING_FIRST));
    }

    PageSection all(AwardLineCriteria all) {
        return new PageSection(
                "contracts",
                getTranslation("organisation.contracts"),
                new ContractTable(
                        getTranslation("organisation.contracts.caption"),
                        notices,
                        publication,
                        all,
                        AwardLineOrder.LATEST_FIRST));
    }
}
