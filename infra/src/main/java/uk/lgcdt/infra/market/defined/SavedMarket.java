package uk.lgcdt.infra.market.defined;

import java.time.Instant;

/**
 * A defined market that is kept under a name.
 *
 * @param owner username of who saved it
 * @param definition as {@link MarketDefinition#toQuery} prints it
 * @param changedAt when it was last saved or renamed
 */
public record SavedMarket(long id, String name, String owner, String definition, Instant createdAt, Instant changedAt) {

    /** How many characters a name may have. */
    public static final int LONGEST_NAME = 200;
}
