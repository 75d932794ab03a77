package uk.lgcdt.web.joint;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.joint.Commitment;
import uk.lgcdt.infra.joint.JointProcurementSummary;
import uk.lgcdt.infra.joint.ParticipatingAuthority;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.reference.CpvCodes;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.api.PageOf;
import uk.lgcdt.web.api.PageRequested;

/** Joint procurements for programs. Without signing in they tell what is public; a member's program sees the amounts. */
@RestController
@RequestMapping("/api/v1/joint-procurements")
class JointProcurementResource {

    private final JointProcurementService jointProcurements;
    private final Councils councils;
    private final CpvCodes cpv;

    JointProcurementResource(JointProcurementService jointProcurements, Councils councils, CpvCodes cpv) {
        this.jointProcurements = jointProcurements;
        this.councils = councils;
        this.cpv = cpv;
    }

    /** A council by code and name. */
    record CouncilJson(String code, String name) {}

    /** What everybody may know. */
    record SummaryJson(
            long id,
            String title,
            String market,
            String marketName,
            CouncilJson leadAuthority,
            String state,
            LocalDate commitmentsDue,
            int members) {}

    /** Pounds a year, VAT excluded, or a quantity with its unit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CommitmentJson(
            String kind,
            @Nullable BigDecimal annualValueGbp,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            LocalDate neededBy) {}

    /** A council and how it stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AuthorityJson(
            CouncilJson council, String standing, @Nullable CommitmentJson commitment) {}

    /** Sums of what the members stand by. */
    record TotalsJson(
            BigDecimal intentGbp,
            BigDecimal bindingGbp,
            SortedMap<String, BigDecimal> intentQuantities,
            SortedMap<String, BigDecimal> bindingQuantities) {}

    /** One joint procurement; what the caller may not see is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DetailJson(
            @JsonUnwrapped SummaryJson summary,
            @Nullable String description,
            @Nullable List<AuthorityJson> authorities,
            @Nullable TotalsJson totals) {}

    @GetMapping
    PageOf<SummaryJson> list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var requested = new PageRequested(page, size);
        List<SummaryJson> items = jointProcurements.list(words, false, requested.offset(), size).stream()
                .map(this::toJson)
                .toList();
        return new PageOf<>(items, page, size, jointProcurements.count(words, false));
    }

    @GetMapping("/{id}")
    DetailJson find(@PathVariable long id) {
        return jointProcurements
                .find(id)
                .map(this::toJson)
                .orElseThrow(() -> new NothingFoundException("There is no joint procurement " + id));
    }

    private DetailJson toJson(VisibleJointProcurement one) {
        VisibleJointProcurement.Inside inside = one.inside();
        if (inside == null) {
            return new DetailJson(toJson(one.summary()), null, null, null);
        }
        var totals = inside.totals();
        return new DetailJson(
                toJson(one.summary()),
                inside.description(),
                inside.authorities().stream().map(this::toJson).toList(),
                totals == null
                        ? null
                        : new TotalsJson(
                                totals.intentGbp(),
                                totals.bindingGbp(),
                                totals.intentQuantities(),
                                totals.bindingQuantities()));
    }

    private SummaryJson toJson(JointProcurementSummary one) {
        return new SummaryJson(
                one.id(),
                one.title(),
                one.cpvGroup(),
                cpv.nameOf(one.cpvGroup()),
                council(one.leadAuthority()),
                word(one.state()),
                one.commitmentsDue(),
                one.members());
    }

    private AuthorityJson toJson(ParticipatingAuthority authority) {
        Commitment commitment = authority.commitment();
        return new AuthorityJson(
                council(authority.councilCode()),
                word(authority.standing()),
                commitment == null
                        ? null
                        : new CommitmentJson(
                                word(commitment.kind()),
                                commitment.annualValueGbp(),
                                commitment.quantity(),
                                commitment.unit(),
                                commitment.neededBy()));
    }

    private CouncilJson council(String code) {
        return new CouncilJson(
                code, councils.findByCode(code).map(one -> one.name()).orElse(code));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
