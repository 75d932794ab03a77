package uk.lgcdt.infra.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.organisation.BuyerId;
import uk.lgcdt.infra.organisation.SupplierId;

/**
 * One supplier's part of one award.
 *
 * @param decidedOn signature, else award decision, else publication; London's date
 * @param awardedGbp the supplier's part, pounds, VAT excluded; null where not stated
 * @param valueBasis {@code contract} or {@code award}
 * @param suppliers among how many suppliers the award's value was split equally
 * @param framework whether it sets up a framework, whose ceiling is no spend
 * @param url the notice's own web address; null where not given
 */
public record AwardLine(
        Ocid ocid,
        String awardId,
        SupplierId supplier,
        String supplierName,
        BuyerId buyer,
        String buyerName,
        String title,
        LocalDate decidedOn,
        @Nullable BigDecimal awardedGbp,
        String valueBasis,
        int suppliers,
        boolean framework,
        boolean callOff,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate extendsTo,
        @Nullable String url,
        Source source) {}
