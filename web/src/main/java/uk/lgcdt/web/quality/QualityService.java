package uk.lgcdt.web.quality;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.quality.CheckedFault;
import uk.lgcdt.infra.quality.QualityRepository;
import uk.lgcdt.infra.quality.QualitySource;
import uk.lgcdt.infra.reference.PublicBodies;
import uk.lgcdt.infra.reference.PublicBody;
import uk.lgcdt.infra.run.RunId;

/** What pages may ask about the quality of the data. */
@Service
class QualityService {

    /** A share of fewer rows says little of a publisher. */
    static final int FEWEST_ROWS = 10;

    private final QualityRepository quality;
    private final PublicBodies bodies;

    QualityService(QualityRepository quality, PublicBodies bodies) {
        this.quality = quality;
        this.bodies = bodies;
    }

    List<CheckedFault> listBySource(RunId run, Optional<YearMonth> month) {
        return quality.listBySource(run, month);
    }

    List<YearMonth> listMonths(RunId run) {
        return quality.listMonths(run);
    }

    List<CheckedFault> listOfPublisher(RunId run, QualitySource source, String publisher) {
        return quality.listOfPublisher(run, source, publisher);
    }

    List<CheckedFault> listMonthsOfPublisher(RunId run, QualitySource source, String publisher) {
        return quality.listMonthsOfPublisher(run, source, publisher);
    }

    List<CheckedFault> listPublishers(RunId run, QualityQuery query, int offset, int limit) {
        return quality.listPublishers(
                run, query.source(), query.check(), FEWEST_ROWS, query.worstFirst(), offset, limit);
    }

    long countPublishers(RunId run, QualityQuery query) {
        return quality.countPublishers(run, query.source(), query.check(), FEWEST_ROWS);
    }

    /** The publisher's name: as notices give it, a council's as the reference table has it, else its id. */
    String nameOf(CheckedFault fault) {
        String id = fault.publisherId() == null ? "" : fault.publisherId();
        return Optional.<String>ofNullable(fault.publisherName())
                .or(() -> bodies.findByCode(id).map(PublicBody::name))
                .orElse(id);
    }
}
