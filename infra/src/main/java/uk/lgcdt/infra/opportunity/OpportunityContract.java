package uk.lgcdt.infra.opportunity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the contracts that end together.
 *
 * @param councilCode ONS (GSS) code
 * @param suppliers names of the incumbents, in order
 * @param awardedGbp pounds, VAT excluded, over the term; absent where not published
 * @param annualGbp pounds a year of term; absent where value or term is not published
 * @param url of the notice where it was published
 */
public record OpportunityContract(
        String ocid,
        String awardId,
        String title,
        String buyerId,
        String councilCode,
        List<String> suppliers,
        LocalDate endsOn,
        @Nullable BigDecimal awardedGbp,
        @Nullable BigDecimal annualGbp,
        @Nullable String url) {

    public OpportunityContract {
        suppliers = List.copyOf(suppliers);
    }
}
