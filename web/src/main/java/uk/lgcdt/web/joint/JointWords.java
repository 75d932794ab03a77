package uk.lgcdt.web.joint;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.joint.Commitment;
import uk.lgcdt.infra.joint.JointProcurementEvent;
import uk.lgcdt.infra.joint.ParticipatingAuthority;
import uk.lgcdt.infra.joint.Standing;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.reference.CpvCodes;
import uk.lgcdt.infra.reference.Nation;
import uk.lgcdt.web.layout.Figures;

/** Puts joint procurements into the words of the pages. */
@Component
class JointWords {

    private final I18NProvider words;
    private final Councils councils;
    private final CpvCodes cpv;

    JointWords(I18NProvider words, Councils councils, CpvCodes cpv) {
        this.words = words;
        this.councils = councils;
        this.cpv = cpv;
    }

    String council(String code) {
        return councils.findByCode(code).map(Council::name).orElse(code);
    }

    List<Council> councils() {
        return councils.list();
    }

    String market(String code) {
        return cpv.nameOf(code) + " (" + code + ")";
    }

    CpvCodes cpv() {
        return cpv;
    }

    /** A value of an enumeration: its word is kept under joint.(type).(value). */
    String of(Enum<?> value) {
        String type = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return text("joint." + type + "." + value.name().toLowerCase(Locale.ROOT));
    }

    String amount(Commitment commitment) {
        BigDecimal value = commitment.annualValueGbp();
        BigDecimal quantity = commitment.quantity();
        if (value != null) {
            return text("joint.amount.a-year", Figures.pounds(value));
        }
        return quantity == null ? "" : Figures.number(quantity, 3) + " " + commitment.unit();
    }

    /** Whether the law of more than one nation may apply: Scotland has its own. */
    boolean mixesScotlandWithOthers(Collection<ParticipatingAuthority> authorities) {
        Set<Nation> nations = EnumSet.noneOf(Nation.class);
        authorities.stream()
                .filter(authority -> authority.standing() != Standing.WITHDRAWN)
                .forEach(authority -> councils.findByCode(authority.councilCode())
                        .map(Council::nation)
                        .ifPresent(nations::add));
        return nations.contains(Nation.SCOTLAND) && nations.size() > 1;
    }

    /** What an event changed, in one line. */
    String detail(JointProcurementEvent event) {
        Map<String, String> detail = event.detail();
        return switch (event.action()) {
            case INVITE -> invited(detail.getOrDefault("councils", ""));
            case JOIN, COMMIT -> committed(detail);
            case START, AMEND ->
                text(
                        "joint.history.outline",
                        detail.getOrDefault("title", ""),
                        Figures.day(LocalDate.parse(detail.getOrDefault("commitmentsDue", "1970-01-01"))));
            default -> detail.getOrDefault("reason", "");
        };
    }

    String text(String key, Object... parameters) {
        return words.getTranslation(key, Locale.UK, parameters);
    }

    private String invited(String codes) {
        return String.join(
                ", ", List.of(codes.split(" ")).stream().map(this::council).toList());
    }

    private String committed(Map<String, String> detail) {
        String amount = detail.containsKey("annualValueGbp")
                ? text("joint.amount.a-year", Figures.pounds(new BigDecimal(detail.get("annualValueGbp"))))
                : detail.getOrDefault("quantity", "") + " " + detail.getOrDefault("unit", "");
        String kind = text(
                "joint.commitmentkind." + detail.getOrDefault("kind", "intent").toLowerCase(Locale.ROOT));
        return kind + ": " + amount;
    }
}
