package uk.lgcdt.analytics.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Reads what a release says of bids and lots into a row of {@link Bidding}. */
final class BiddingReader {

    private static final int MOST_BIDS = 100_000;

    /** A code of a list, not a sentence. */
    private static final Pattern GROUND = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,79}");

    private final JsonNode release;
    private final JsonNode tender;
    private final Parties parties;

    BiddingReader(JsonNode release, Parties parties) {
        this.release = release;
        this.tender = release.path("tender");
        this.parties = parties;
    }

    Row read() {
        List<JsonNode> lots = Json.list(tender, "lots");
        return RowBuilder.of(Bidding.SCHEMA)
                .set(Bidding.BIDS, bids().toArray(Row[]::new))
                .set(Bidding.COUNTS, counts().toArray(Row[]::new))
                .set(Bidding.OPENS_ON, Moments.day(Json.text(tender, "tenderPeriod", "startDate")))
                .set(Bidding.DEADLINE, Moments.instant(Json.text(tender, "tenderPeriod", "endDate")))
                .set(Bidding.PRICE_ONLY, priceOnly(lots))
                .set(Bidding.GROUNDS, grounds().toArray(String[]::new))
                .set(Bidding.LOTS, lots.size())
                .set(Bidding.NO_LOTS_REASON, Json.text(tender, "lotDetails", "noLotsDivisionRationale") != null)
                .set(Bidding.FRAMEWORK_OCID, frameworkOcid())
                .set(Bidding.UNIT_PRICES, unitPrices().toArray(Row[]::new))
                .toRow();
    }

    private List<Row> bids() {
        List<Row> bids = new ArrayList<>();
        for (JsonNode bid : Json.list(release, "bids", "details")) {
            List<Row> bidders = parties.bidders(bid);
            if (!bidders.isEmpty()) {
                bids.add(RowBuilder.of(Bidding.BID)
                        .set(Bidding.BID_STATUS, Json.text(bid, "status"))
                        .set(Bidding.BIDDERS, bidders.toArray(Row[]::new))
                        .set(Bidding.BID_LOTS, new TreeSet<>(Json.texts(bid, "relatedLots")).toArray(String[]::new))
                        .set(Bidding.BID_PENCE, Pence.of(bid.path("value")))
                        .set(Bidding.RECEIVED_AT, Moments.instant(Json.text(bid, "date")))
                        .toRow());
            }
        }
        return bids;
    }

    /** Bids received, else those of the final stage; and of them the SMEs' of the same stage. */
    private List<Row> counts() {
        Map<String, Map<String, Integer>> lots = new TreeMap<>();
        for (JsonNode statistic : Json.list(release, "bids", "statistics")) {
            String measure = Json.text(statistic, "measure");
            Integer number = number(statistic.path("value"));
            if (measure != null && number != null) {
                List<String> related = Json.texts(statistic, "relatedLots");
                String lot = Json.text(statistic, "relatedLot");
                lots.computeIfAbsent(
                                lot == null ? String.join(" ", new TreeSet<>(related)) : lot, key -> new TreeMap<>())
                        .put(measure, number);
            }
        }
        List<Row> counts = new ArrayList<>();
        lots.forEach((lot, measures) -> {
            Integer received = measures.get("bids");
            Integer assessed = measures.get("finalStageBids");
            boolean ofReceived = received != null && measures.containsKey("smeBids");
            if (received != null || assessed != null) {
                counts.add(RowBuilder.of(Bidding.COUNT)
                        .set(Bidding.LOT, lot)
                        .set(Bidding.NUMBER, received == null ? assessed : received)
                        .set(Bidding.SME_NUMBER, measures.get(ofReceived ? "smeBids" : "smeFinalStageBids"))
                        .set(Bidding.SME_OF, ofReceived ? received : assessed)
                        .toRow());
            }
        });
        return counts;
    }

    private static @Nullable Integer number(JsonNode value) {
        BigDecimal stated = Pence.stated(value);
        return stated == null || stated.signum() < 0 || stated.compareTo(BigDecimal.valueOf(MOST_BIDS)) > 0
                ? null
                : stated.intValue();
    }

    private @Nullable Boolean priceOnly(List<JsonNode> lots) {
        List<JsonNode> parts = new ArrayList<>(lots);
        parts.add(tender);
        List<String> types = new ArrayList<>();
        for (JsonNode part : parts) {
            for (JsonNode criterion : Json.list(part, "awardCriteria", "criteria")) {
                String type = Json.text(criterion, "type");
                types.add(type == null ? "" : type.toLowerCase(Locale.ROOT));
            }
        }
        return types.isEmpty() ? null : types.stream().allMatch(type -> type.equals("price") || type.equals("cost"));
    }

    private SortedSet<String> grounds() {
        SortedSet<String> grounds = new TreeSet<>();
        for (JsonNode ground : Json.list(tender, "procurementMethodRationaleClassifications")) {
            String code = Json.text(ground, "id");
            if (code != null && GROUND.matcher(code).matches()) {
                grounds.add(code);
            }
        }
        return grounds;
    }

    private @Nullable String frameworkOcid() {
        for (JsonNode process : Json.list(release, "relatedProcesses")) {
            if (Json.texts(process, "relationship").contains("framework")) {
                String identifier = Json.text(process, "identifier");
                if (identifier != null) {
                    return identifier;
                }
            }
        }
        return null;
    }

    private List<Row> unitPrices() {
        List<JsonNode> items = new ArrayList<>();
        for (String part : new String[] {"awards", "contracts"}) {
            Json.list(release, part).forEach(each -> items.addAll(Json.list(each, "items")));
        }
        List<Row> prices = new ArrayList<>();
        for (JsonNode item : items) {
            Long pence = Pence.of(Json.at(item, "unit", "value"));
            String unit = Json.text(item, "unit", "name");
            SortedSet<String> codes = new TreeSet<>();
            CpvCodes.collect(item, codes);
            if (pence != null && unit != null && codes.size() == 1) {
                prices.add(RowBuilder.of(Bidding.UNIT_PRICE)
                        .set(Bidding.CPV, codes.first())
                        .set(Bidding.UNIT, unit.toLowerCase(Locale.ROOT))
                        .set(Bidding.UNIT_PENCE, pence)
                        .toRow());
            }
        }
        return prices;
    }
}
