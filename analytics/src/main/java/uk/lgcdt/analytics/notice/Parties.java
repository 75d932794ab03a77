package uk.lgcdt.analytics.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.identity.AlikeNames;
import uk.lgcdt.analytics.identity.SupplierSigns;
import uk.lgcdt.analytics.organisation.BuyerIdentity;
import uk.lgcdt.analytics.organisation.PublishedIdentifier;
import uk.lgcdt.analytics.organisation.SupplierIdentity;

/** The organisations of one release, found by the ids that its other parts refer to. */
final class Parties {

    private static final JsonNode NOBODY = MissingNode.getInstance();

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> all;
    private final JsonNode buyerReference;
    private final JsonNode buyerParty;

    private Parties(List<JsonNode> all, JsonNode buyerReference) {
        this.all = all;
        this.buyerReference = buyerReference;
        for (JsonNode party : all) {
            String id = Json.text(party, "id");
            if (id != null) {
                byId.putIfAbsent(id, party);
            }
        }
        JsonNode party = referred(buyerReference);
        this.buyerParty = party.isMissingNode() && Json.text(buyerReference, "name") == null
                ? withRole("buyer").or(() -> withRole("procuringEntity")).orElse(NOBODY)
                : party;
    }

    static Parties of(JsonNode release) {
        return new Parties(Json.list(release, "parties"), release.path("buyer"));
    }

    /** The buyer; where the release names none directly, its party with that role. */
    Optional<Buyer> buyer() {
        String name = name(buyerParty, buyerReference);
        String region = Regions.code(Json.text(buyerParty, "address", "region"));
        return BuyerIdentity.of(name, identifiers(buyerParty, buyerReference))
                .map(id -> new Buyer(id, name == null ? id : name, region));
    }

    /** The suppliers of an award that can be told from one another, in published order. */
    List<Row> suppliers(JsonNode award) {
        List<Row> suppliers = new ArrayList<>();
        for (JsonNode reference : Json.list(award, "suppliers")) {
            JsonNode party = referred(reference);
            String name = name(party, reference);
            List<PublishedIdentifier> identifiers = identifiers(party, reference);
            identifiers.removeAll(borrowed(name, identifiers));
            SupplierIdentity.of(name, identifiers)
                    .ifPresent(identity -> suppliers.add(supplier(identity, name, party)));
        }
        return suppliers;
    }

    /** Whether an award gives a supplier an identifier that is its buyer's. */
    boolean lendBuyersIdentifier(JsonNode award) {
        return Json.list(award, "suppliers").stream().anyMatch(reference -> {
            JsonNode party = referred(reference);
            return !borrowed(name(party, reference), identifiers(party, reference))
                    .isEmpty();
        });
    }

    /** A supplier's identifiers that are the buyer's, where their names have nothing in common: they are not its own. */
    private List<PublishedIdentifier> borrowed(@Nullable String name, List<PublishedIdentifier> identifiers) {
        List<PublishedIdentifier> buyers = identifiers(buyerParty, buyerReference);
        List<PublishedIdentifier> same = identifiers.stream()
                .filter(one -> buyers.stream().anyMatch(one::isSameEntryAs))
                .toList();
        String buyerName = name(buyerParty, buyerReference);
        boolean another =
                name != null && buyerName != null && !same.isEmpty() && !AlikeNames.haveAnything(name, buyerName);
        return another ? same : List.of();
    }

    /** Those who made a bid, with all their ids. */
    List<Row> bidders(JsonNode bid) {
        List<Row> bidders = new ArrayList<>();
        for (JsonNode reference : Json.list(bid, "tenderers")) {
            JsonNode party = referred(reference);
            SupplierIdentity.of(name(party, reference), identifiers(party, reference))
                    .ifPresent(identity -> bidders.add(bidder(identity)));
        }
        return bidders;
    }

    private static Row bidder(SupplierIdentity identity) {
        List<String> ids = new ArrayList<>(identity.aliases());
        ids.add(identity.id());
        return RowBuilder.of(Bidding.BIDDER)
                .set(Bidding.BIDDER_ID, identity.id())
                .set(Bidding.BIDDER_IDS, ids.toArray(String[]::new))
                .toRow();
    }

    private static Row supplier(SupplierIdentity identity, @Nullable String name, JsonNode party) {
        JsonNode details = party.path("details");
        return RowBuilder.of(PublishedSupplier.SCHEMA)
                .set(PublishedSupplier.SUPPLIER_ID, identity.id())
                .set(PublishedSupplier.ALIASES, identity.aliases().toArray(String[]::new))
                .set(PublishedSupplier.NAME, name == null ? identity.id() : name)
                .set(PublishedSupplier.COMPANY_NUMBER, identity.companyNumber())
                .set(PublishedSupplier.SIZE, size(details))
                .set(PublishedSupplier.VCSE, vcse(details))
                .set(PublishedSupplier.REGION_CODE, Regions.code(Json.text(party, "address", "region")))
                .set(
                        PublishedSupplier.SIGNS,
                        SupplierSigns.of(Json.text(party, "address", "postalCode"), Json.text(party, "id")))
                .toRow();
    }

    /** The declared scale; Contracts Finder's older releases say yes or no to "sme". What is not declared is unknown. */
    private static String size(JsonNode details) {
        String scale = Json.text(details, "scale");
        if (scale != null) {
            return switch (scale) {
                case "sme", "micro", "small", "medium" -> "sme";
                case "large" -> "large";
                default -> "unknown";
            };
        }
        Boolean sme = Json.flag(details, "sme");
        return sme == null ? "unknown" : sme ? "sme" : "large";
    }

    private static @Nullable Boolean vcse(JsonNode details) {
        Boolean vcse = Json.flag(details, "vcse");
        return vcse == null ? Json.flag(details, "vco") : vcse;
    }

    private JsonNode referred(JsonNode reference) {
        String id = Json.text(reference, "id");
        return id == null ? NOBODY : byId.getOrDefault(id, NOBODY);
    }

    private Optional<JsonNode> withRole(String role) {
        return all.stream()
                .filter(party -> Json.texts(party, "roles").contains(role))
                .findFirst();
    }

    private static @Nullable String name(JsonNode party, JsonNode reference) {
        String name = Json.text(party, "name");
        if (name == null) {
            name = Json.text(reference, "name");
        }
        return name == null ? Json.text(party, "identifier", "legalName") : name;
    }

    /** The party's identifiers, the main one first; without a party, its reference's own id if it has a register's form. */
    private static List<PublishedIdentifier> identifiers(JsonNode party, JsonNode reference) {
        List<PublishedIdentifier> identifiers = new ArrayList<>();
        identifiers.add(identifier(party.path("identifier")));
        Json.list(party, "additionalIdentifiers").forEach(other -> identifiers.add(identifier(other)));
        String id = Json.text(reference, "id");
        if (party.isMissingNode() && id != null) {
            PublishedIdentifier.parse(id).ifPresent(identifiers::add);
        }
        return identifiers;
    }

    private static PublishedIdentifier identifier(JsonNode identifier) {
        return new PublishedIdentifier(Json.text(identifier, "scheme"), Json.text(identifier, "id"));
    }

    /** A buyer as one release names it. */
    record Buyer(String id, String name, @Nullable String regionCode) {}
}
