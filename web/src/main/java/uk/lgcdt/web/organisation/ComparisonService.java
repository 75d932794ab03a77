package uk.lgcdt.web.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.organisation.CouncilAwards;
import uk.lgcdt.infra.organisation.CouncilAwardsRepository;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.CouncilType;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.reference.Nation;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.spend.CouncilSpendYear;
import uk.lgcdt.infra.spend.FinancialYear;
import uk.lgcdt.infra.spend.SpendSummary;
import uk.lgcdt.infra.spend.SpendSummaryRepository;

/** Compares councils with those of their type and nation: one query for their payments, one for their awards. */
@Service
class ComparisonService {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Payments that reach over less than this say little about a year. */
    private static final int LEAST_MONTHS = 5;

    private static final int MOST_KEPT = 100;

    private final SpendSummaryRepository summaries;
    private final CouncilAwardsRepository awards;
    private final Councils councils;

    /** What a run published never changes, and councils of a type are compared with the same ones. */
    private final Cache<Peers, PeerFigures> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    private record Peers(RunId run, CouncilType type, Nation nation, FinancialYear year) {}

    private record PeerFigures(int councils, List<CouncilSpendYear> paid, List<CouncilAwards> awarded) {}

    ComparisonService(SpendSummaryRepository summaries, CouncilAwardsRepository awards, Councils councils) {
        this.summaries = summaries;
        this.awards = awards;
        this.councils = councils;
    }

    /** @param own the council's financial years, of any basis */
    Comparison compare(Publication publication, Council council, List<SpendSummary> own) {
        FinancialYear year = year(publication, own);
        PeerFigures peers =
                kept.get(new Peers(publication.run(), council.type(), council.nation(), year), this::figuresOf);
        String code = council.code();
        return new Comparison(
                year,
                peers.councils(),
                peers.paid().size(),
                peers.awarded().size(),
                standing(peers.paid(), CouncilFigure::topTen, code),
                standing(peers.paid(), CouncilFigure::hhi, code),
                standing(peers.awarded(), CouncilFigure::smeShare, code),
                standing(peers.awarded(), CouncilFigure::localShare, code));
    }

    private PeerFigures figuresOf(Peers peers) {
        List<String> like = councils.list().stream()
                .filter(council -> council.type() == peers.type() && council.nation() == peers.nation())
                .map(Council::code)
                .toList();
        FinancialYear year = peers.year();
        return new PeerFigures(
                like.size(),
                summaries.listYear(peers.run(), like, year),
                awards.list(peers.run(), like, year.first(), year.next()));
    }

    /** The latest ended year over half of which the council's payments reach; without one, the latest ended year. */
    private static FinancialYear year(Publication publication, List<SpendSummary> own) {
        Instant until = Objects.requireNonNullElse(publication.dataCutOff(), publication.startedAt());
        FinancialYear ended = FinancialYear.endedBefore(LocalDate.ofInstant(until, LONDON));
        return own.stream()
                .filter(ComparisonService::reachesFarEnough)
                .map(summary ->
                        new FinancialYear(Integer.parseInt(summary.period().substring(0, 4))))
                .filter(year -> year.starts() <= ended.starts())
                .max(Comparator.comparingInt(FinancialYear::starts))
                .orElse(ended);
    }

    private static boolean reachesFarEnough(SpendSummary summary) {
        Optional<LocalDate> first = Optional.ofNullable(summary.firstOn());
        Optional<LocalDate> last = Optional.ofNullable(summary.lastOn());
        return first.isPresent()
                && last.isPresent()
                && first.get().plusMonths(LEAST_MONTHS).isBefore(last.get());
    }

    private static <T> Standing standing(List<T> rows, Function<T, CouncilFigure> figure, String council) {
        return Standing.of(rows.stream().map(figure).toList(), council);
    }
}
