package uk.lgcdt.analytics.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Brings together what a release says of each award: the award itself, the contracts under it, its lots' items. */
final class AwardReader {

    private final JsonNode release;
    private final JsonNode tender;
    private final Parties parties;

    AwardReader(JsonNode release, Parties parties) {
        this.release = release;
        this.tender = release.path("tender");
        this.parties = parties;
    }

    /** One row of {@link PublishedAward} for each award, and for each contract whose award the release leaves out. */
    List<Row> awards() {
        Map<String, JsonNode> awards = awardsById();
        Map<String, List<JsonNode>> contracts = contractsByAward(awards.keySet());
        List<Row> rows = new ArrayList<>();
        awards.forEach((id, award) -> rows.add(row(id, award, contracts.getOrDefault(id, List.of()))));
        contracts.forEach((id, under) -> {
            if (!awards.containsKey(id)) {
                rows.add(row(id, MissingNode.getInstance(), under));
            }
        });
        return rows;
    }

    /** Two awards may share one id; both are kept. */
    private Map<String, JsonNode> awardsById() {
        Map<String, JsonNode> awards = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (JsonNode award : Json.list(release, "awards")) {
            String id = Objects.requireNonNullElse(Json.text(award, "id"), "award");
            int copy = seen.merge(id, 1, Integer::sum);
            awards.put(copy == 1 ? id : id + "-copy-" + copy, award);
        }
        return awards;
    }

    private Map<String, List<JsonNode>> contractsByAward(Set<String> awards) {
        Map<String, List<JsonNode>> contracts = new LinkedHashMap<>();
        for (JsonNode contract : Json.list(release, "contracts")) {
            String award = Json.text(contract, "awardID");
            if (award == null) {
                String id = Objects.requireNonNullElse(Json.text(contract, "id"), "award");
                award = awards.size() == 1 && !awards.contains(id)
                        ? awards.iterator().next()
                        : id;
            }
            contracts.computeIfAbsent(award, key -> new ArrayList<>()).add(contract);
        }
        return contracts;
    }

    private Row row(String id, JsonNode award, List<JsonNode> contracts) {
        Set<String> lots = new TreeSet<>(Json.texts(award, "relatedLots"));
        List<JsonNode> items = items(award, contracts, lots);
        ContractPeriod period = period(award, contracts, lots);
        LocalDate terminatedOn = ContractsOfAward.terminatedOn(contracts);
        return RowBuilder.of(PublishedAward.SCHEMA)
                .set(PublishedAward.AWARD_ID, id)
                .set(PublishedAward.STATUS, Json.text(award, "status"))
                .set(PublishedAward.CONTRACT_STATUS, ContractsOfAward.status(contracts))
                .set(PublishedAward.TITLE, title(award, contracts))
                .set(PublishedAward.LOTS, lots.toArray(String[]::new))
                .set(PublishedAward.SUPPLIERS, parties.suppliers(award).toArray(Row[]::new))
                .set(PublishedAward.CPV_CODES, cpvCodes(items).toArray(String[]::new))
                .set(PublishedAward.REGION_CODES, regionCodes(items).toArray(String[]::new))
                .set(PublishedAward.AWARDED_ON, Moments.day(Json.text(award, "date")))
                .set(PublishedAward.SIGNED_ON, ContractsOfAward.signedOn(contracts))
                .set(PublishedAward.AWARD_PENCE, Pence.of(award.path("value")))
                .set(PublishedAward.CONTRACT_PENCE, ContractsOfAward.pence(contracts))
                .set(PublishedAward.STARTS_ON, period.startsOn())
                .set(PublishedAward.ENDS_ON, terminatedOn == null ? period.endsOn() : terminatedOn)
                .set(PublishedAward.TERMINATED, "terminated".equals(ContractsOfAward.status(contracts)))
                .set(PublishedAward.EXTENDS_TO, period.extendsTo())
                .toRow();
    }

    /** The award's own items, else its contracts', else the tender's for the same lots. */
    private List<JsonNode> items(JsonNode award, List<JsonNode> contracts, Set<String> lots) {
        List<JsonNode> items = new ArrayList<>(Json.list(award, "items"));
        if (items.isEmpty()) {
            contracts.forEach(contract -> items.addAll(Json.list(contract, "items")));
        }
        if (items.isEmpty()) {
            List<JsonNode> tendered = Json.list(tender, "items");
            tendered.stream().filter(item -> isOfLots(item, lots)).forEach(items::add);
            return items.isEmpty() ? tendered : items;
        }
        return items;
    }

    private static boolean isOfLots(JsonNode item, Set<String> lots) {
        String lot = Json.text(item, "relatedLot");
        return lots.isEmpty() || lot == null || lots.contains(lot);
    }

    /** The codes of the items and, in the regimes that have it, the tender's main code. */
    private SortedSet<String> cpvCodes(List<JsonNode> items) {
        SortedSet<String> codes = new TreeSet<>();
        items.forEach(item -> CpvCodes.collect(item, codes));
        CpvCodes.collect(tender, codes);
        return codes;
    }

    private static SortedSet<String> regionCodes(List<JsonNode> items) {
        SortedSet<String> codes = new TreeSet<>();
        items.forEach(item -> Regions.collect(item, codes));
        return codes;
    }

    /** What the contract says of its period, else the award, else the lots. */
    private ContractPeriod period(JsonNode award, List<JsonNode> contracts, Collection<String> lots) {
        ContractPeriod period = new ContractPeriod(null, null, null);
        LocalDate signedOn = ContractsOfAward.signedOn(contracts);
        for (JsonNode contract : contracts) {
            period = period.or(ContractPeriod.of(contract.path("period"), signedOn));
        }
        period = period.or(ContractPeriod.of(award.path("contractPeriod"), signedOn));
        for (JsonNode lot : Json.list(tender, "lots")) {
            String id = Json.text(lot, "id");
            if (!award.isMissingNode() && (lots.isEmpty() || (id != null && lots.contains(id)))) {
                period = period.or(ContractPeriod.of(lot.path("contractPeriod"), signedOn));
            }
        }
        return award.isMissingNode() ? period : period.or(ContractPeriod.of(tender.path("contractPeriod"), signedOn));
    }

    private static @Nullable String title(JsonNode award, List<JsonNode> contracts) {
        String title = Json.text(award, "title");
        return title != null || contracts.isEmpty() ? title : Json.text(contracts.get(0), "title");
    }
}
