package uk.lgcdt.web.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.assurance.AssessmentRepository;
import uk.lgcdt.infra.assurance.RegisteredAssessment;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.MarketNames;
import uk.lgcdt.infra.market.MarketParticipantRepository;
import uk.lgcdt.infra.market.SupplierInMarket;
import uk.lgcdt.infra.notice.AwardLineCriteria;
import uk.lgcdt.infra.organisation.Buyer;
import uk.lgcdt.infra.organisation.BuyerId;
import uk.lgcdt.infra.organisation.Dependency;
import uk.lgcdt.infra.organisation.OrganisationRepository;
import uk.lgcdt.infra.organisation.Supplier;
import uk.lgcdt.infra.organisation.SupplierGroup;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.RunId;

/** What pages and REST resources may ask about suppliers and buyers. */
@Service
class OrganisationService {

    /** How far ahead contracts count as ending soon: long enough to plan a procurement. */
    static final int MONTHS_AHEAD = 24;

    private static final int OTHER_NAMES = 50;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final OrganisationRepository organisations;
    private final MarketParticipantRepository participants;
    private final AssessmentRepository assessments;
    private final MarketNames names;
    private final Clock clock;

    OrganisationService(
            OrganisationRepository organisations,
            MarketParticipantRepository participants,
            AssessmentRepository assessments,
            MarketNames names,
            Clock clock) {
        this.organisations = organisations;
        this.participants = participants;
        this.assessments = assessments;
        this.names = names;
        this.clock = clock;
    }

    Optional<Supplier> findSupplier(RunId run, SupplierId supplier) {
        return organisations.findSupplier(run, supplier);
    }

    Optional<Buyer> findBuyer(RunId run, BuyerId buyer) {
        return organisations.findBuyer(run, buyer);
    }

    /** Returns the other names under which a buyer bought, at most {@link #OTHER_NAMES}. */
    List<Buyer> listOtherNames(RunId run, BuyerId buyer) {
        return organisations.listOtherNames(run, buyer, OTHER_NAMES);
    }

    List<Dependency> listBuyersOf(RunId run, SupplierId supplier, int limit) {
        return organisations.listBuyersOf(run, supplier, limit);
    }

    List<Dependency> listSuppliersOf(RunId run, BuyerId buyer, int limit) {
        return organisations.listSuppliersOf(run, buyer, limit);
    }

    List<SupplierInMarket> listMarketsOf(RunId run, SupplierId supplier, int limit) {
        return participants.listMarketsOf(run, supplier, limit);
    }

    Optional<SupplierGroup> findGroup(RunId run, SupplierId supplier) {
        return organisations.findGroup(run, supplier);
    }

    List<Supplier> listGroup(RunId run, SupplierGroup group, int limit) {
        return organisations.listGroup(run, group.id(), limit);
    }

    String nameOf(MarketCode market) {
        return names.nameOf(market);
    }

    /** Returns the supplier's assessment that is current today; suppliers are known to the register by company number. */
    Optional<RegisteredAssessment> findAssessment(Supplier supplier) {
        return Optional.<String>ofNullable(supplier.companyNumber())
                .flatMap(number -> assessments.findCurrentByCompanyNumber(number, today()));
    }

    /** Narrows contracts to those that end from today within {@link #MONTHS_AHEAD}. */
    AwardLineCriteria endingSoon(AwardLineCriteria criteria) {
        return criteria.ending(today(), today().plusMonths(MONTHS_AHEAD));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
