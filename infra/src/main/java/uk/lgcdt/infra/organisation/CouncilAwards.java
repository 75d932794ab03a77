package uk.lgcdt.infra.organisation;

import java.math.BigDecimal;

/**
 * What a council awarded in a period outside frameworks, added up. One award with three suppliers is three. Amounts are pounds,
 * VAT excluded, nought where none is known.
 *
 * @param awards whether of known value or not
 * @param valued of known value
 * @param sizedGbp of the known value, that of suppliers whose size is known
 * @param smeGbp of that, that of small and medium-sized ones
 * @param placedValued of known value, where the regions of buyer and supplier are known
 * @param localGbp of placedGbp, that of suppliers in the buyer's region
 */
public record CouncilAwards(
        String councilCode,
        long awards,
        long valued,
        BigDecimal knownGbp,
        BigDecimal sizedGbp,
        BigDecimal smeGbp,
        long placedValued,
        BigDecimal placedGbp,
        BigDecimal localGbp) {}
