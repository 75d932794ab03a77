package uk.lgcdt.web.organisation;

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
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.run.Publication;
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

    private final SpendSummaryRepository summaries;
    private final CouncilAwardsRepository awards;
    private final Councils councils;

    ComparisonService(SpendSummaryRepository summaries, CouncilAwardsRepository awards, Councils councils) {
        this.summaries = summaries;
        this.awards = awards;
        this.councils = councils;
    }

    /** @param own the council's financial years, of any basis */
    Comparison compare(Publication publication, Council council, List<SpendSummary> own) {
        FinancialYear year = year(publication, own);
        List<String> like = councils.list().stream()
                .filter(other -> other.type() == council.type() && other.nation() == council.nation())
                .map(Council::code)
                .toList();
        List<CouncilSpendYear> paid = summaries.listYear(publication.run(), like, year);
        List<CouncilAwards> awarded = awards.list(publication.run(), like, year.first(), year.next());
        String code = council.code();
        return new Comparison(
                year,
                like.size(),
                paid.size(),
                awarded.size(),
                standing(paid, CouncilFigure::topTen, code),
                standing(paid, CouncilFigure::hhi, code),
                standing(awarded, CouncilFigure::smeShare, code),
                standing(awarded, CouncilFigure::localShare, code));
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
