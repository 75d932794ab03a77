package uk.lgcdt.web.organisation;

import com.vaadin.flow.component.Component;
import uk.lgcdt.infra.notice.AwardLineCriteria;
import uk.lgcdt.infra.notice.AwardLineOrder;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.notice.ContractTable;
import uk.lgcdt.web.notice.NoticeService;

/**
 * A page's sections of a supplier's or a buyer's contracts.
 *
 * @param contracts which
 */
record ContractSections(
        Component page,
        OrganisationService organisations,
        NoticeService notices,
        Publication publication,
        AwardLineCriteria contracts) {

    /** Those that end soon, the earliest first. */
    PageSection ending() {
        return new PageSection(
                "ending",
                page.getTranslation("organisation.ending", OrganisationService.MONTHS_AHEAD),
                new ContractTable(
                        page.getTranslation("organisation.ending.caption"),
                        notices,
                        publication,
                        organisations.endingSoon(contracts),
                        AwardLineOrder.ENDING_FIRST));
    }

    /** All of them, the latest first. */
    PageSection all() {
        return new PageSection(
                "contracts",
                page.getTranslation("organisation.contracts"),
                new ContractTable(
                        page.getTranslation("organisation.contracts.caption"),
                        notices,
                        publication,
                        contracts,
                        AwardLineOrder.LATEST_FIRST));
    }
}
