package uk.lgcdt.analytics.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import uk.lgcdt.analytics.Placeholder;
import uk.lgcdt.analytics.organisation.PublishedIdentifier;

/** Names the columns of {@link Releases#STATED}: what a release states as published, before any of it is corrected. */
public final class StatedFacts {

    /** Whether any net amount is stated, placeholders included. */
    public static final String NET = "net";

    /** Whether any amount with VAT is stated. */
    public static final String GROSS = "gross";

    /** Whether an amount stands for "not stated". */
    public static final String PLACEHOLDER = "placeholder";

    /** Whether an amount is beyond £5 billion, or below nought. */
    public static final String IMPLAUSIBLE = "implausible";

    /** Whether the number of bids is stated. */
    public static final String BIDS = "bids";

    public static final String LIGHT_TOUCH = "light_touch";

    /** Entries said to be company numbers, and those of them that cannot be. */
    public static final String COMPANY_NUMBERS = "company_numbers";

    public static final String INVALID_COMPANY_NUMBERS = "invalid_company_numbers";

    /** Entries said to be PPONs (identifiers of the Central Digital Platform), and those of them that cannot be. */
    public static final String PPONS = "ppons";

    public static final String INVALID_PPONS = "invalid_ppons";

    /** Whether an identifier was typed to fill a field, or a supplier's is its buyer's. */
    public static final String PLACEHOLDER_IDENTIFIERS = "placeholder_identifiers";

    static final StructType SCHEMA = new StructType()
            .add(NET, DataTypes.BooleanType, false)
            .add(GROSS, DataTypes.BooleanType, false)
            .add(PLACEHOLDER, DataTypes.BooleanType, false)
            .add(IMPLAUSIBLE, DataTypes.BooleanType, false)
            .add(BIDS, DataTypes.BooleanType, false)
            .add(LIGHT_TOUCH, DataTypes.BooleanType, false)
            .add(COMPANY_NUMBERS, DataTypes.IntegerType, false)
            .add(INVALID_COMPANY_NUMBERS, DataTypes.IntegerType, false)
            .add(PPONS, DataTypes.IntegerType, false)
            .add(INVALID_PPONS, DataTypes.IntegerType, false)
            .add(PLACEHOLDER_IDENTIFIERS, DataTypes.BooleanType, false);

    /** No single UK contract is larger; framework ceilings now and then are, and are then looked at. */
    private static final BigDecimal LARGEST = new BigDecimal("5000000000");

    private StatedFacts() {}

    static Row of(JsonNode release, Parties parties) {
        List<JsonNode> values = values(release);
        List<BigDecimal> net = amounts(values, "amount");
        List<PublishedIdentifier> identifiers = identifiers(release);
        return RowBuilder.of(SCHEMA)
                .set(NET, !net.isEmpty())
                .set(GROSS, !amounts(values, "amountGross").isEmpty())
                .set(PLACEHOLDER, net.stream().anyMatch(StatedFacts::isPlaceholder))
                .set(IMPLAUSIBLE, net.stream().anyMatch(StatedFacts::isImplausible))
                .set(BIDS, statesBids(release))
                .set(LIGHT_TOUCH, Json.texts(release, "tender", "specialRegime").contains("lightTouch"))
                .set(COMPANY_NUMBERS, count(identifiers, identifier -> identifier.isOf("GB-COH")))
                .set(
                        INVALID_COMPANY_NUMBERS,
                        count(identifiers, identifier -> identifier.isOf("GB-COH") && !identifier.isValid()))
                .set(PPONS, count(identifiers, identifier -> identifier.isOf("GB-PPON")))
                .set(
                        INVALID_PPONS,
                        count(identifiers, identifier -> identifier.isOf("GB-PPON") && !identifier.isValid()))
                .set(
                        PLACEHOLDER_IDENTIFIERS,
                        identifiers.stream().anyMatch(PublishedIdentifier::isPlaceholder)
                                || Json.list(release, "awards").stream().anyMatch(parties::lendBuyersIdentifier))
                .toRow();
    }

    private static List<JsonNode> values(JsonNode release) {
        List<JsonNode> values = new ArrayList<>();
        values.add(Json.at(release, "tender", "value"));
        for (JsonNode lot : Json.list(release, "tender", "lots")) {
            values.add(lot.path("value"));
        }
        for (String part : new String[] {"awards", "contracts"}) {
            for (JsonNode each : Json.list(release, part)) {
                values.add(each.path("value"));
            }
        }
        return values;
    }

    private static List<BigDecimal> amounts(List<JsonNode> values, String field) {
        List<BigDecimal> amounts = new ArrayList<>();
        for (JsonNode value : values) {
            BigDecimal amount = Pence.stated(value.path(field));
            if (amount != null) {
                amounts.add(amount);
            }
        }
        return amounts;
    }

    private static boolean isPlaceholder(BigDecimal pounds) {
        return pounds.signum() >= 0
                && Placeholder.isValue(pounds.setScale(2, RoundingMode.HALF_UP)
                        .movePointRight(2)
                        .longValueExact());
    }

    private static boolean isImplausible(BigDecimal pounds) {
        return pounds.compareTo(LARGEST) > 0 || pounds.signum() < 0;
    }

    private static boolean statesBids(JsonNode release) {
        return Json.list(release, "bids", "statistics").stream().anyMatch(statistic -> {
            String measure = Json.text(statistic, "measure");
            return measure != null && (measure.equals("bids") || measure.equals("finalStageBids"));
        });
    }

    private static List<PublishedIdentifier> identifiers(JsonNode release) {
        List<PublishedIdentifier> identifiers = new ArrayList<>();
        for (JsonNode party : Json.list(release, "parties")) {
            identifiers.add(identifier(party.path("identifier")));
            Json.list(party, "additionalIdentifiers").forEach(other -> identifiers.add(identifier(other)));
        }
        return identifiers;
    }

    private static PublishedIdentifier identifier(JsonNode identifier) {
        return new PublishedIdentifier(Json.text(identifier, "scheme"), Json.text(identifier, "id"));
    }

    private static int count(List<PublishedIdentifier> identifiers, Predicate<PublishedIdentifier> which) {
        return (int) identifiers.stream().filter(which).count();
    }
}
