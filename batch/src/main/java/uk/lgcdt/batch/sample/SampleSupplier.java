package uk.lgcdt.batch.sample;

import java.util.Optional;
import uk.lgcdt.infra.reference.Region;

/**
 * An invented supplier.
 *
 * @param companyNumber well-formed and fictitious; none for a sole trader
 * @param charityNumber for a registered charity
 * @param ppon the identifier that the central digital platform would have given it
 */
record SampleSupplier(
        String name,
        Optional<String> companyNumber,
        Optional<String> charityNumber,
        String ppon,
        boolean sme,
        boolean vcse,
        Region region) {}
