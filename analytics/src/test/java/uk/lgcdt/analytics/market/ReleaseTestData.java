package uk.lgcdt.analytics.market;

import java.util.ArrayList;
import java.util.List;

/** A release as received, said in few words; what a test does not say is filled in. */
final class ReleaseTestData {

    private final String id;
    private final String type;
    private final List<String> suppliers = new ArrayList<>();
    private final List<String> parties = new ArrayList<>();
    private final List<String> contracts = new ArrayList<>();
    private final List<String> statistics = new ArrayList<>();
    private String award = "";
    private String process = "p";
    private String regime = "UKPGA";
    private String tags = "\"award\",\"contract\"";
    private String tender = "";

    /**
     * @param type UK1 to UK17; null for none
     */
    ReleaseTestData(String id, String type) {
        this.id = id;
        this.type = type;
    }

    ReleaseTestData process(String ocid) {
        process = ocid;
        return this;
    }

    ReleaseTestData celex() {
        regime = "CELEX";
        return this;
    }

    ReleaseTestData update() {
        tags = "\"awardUpdate\",\"contractUpdate\"";
        return this;
    }

    ReleaseTestData tender(String fields) {
        tender += "," + fields;
        return this;
    }

    ReleaseTestData framework() {
        return tender("\"techniques\":{\"hasFrameworkAgreement\":true}");
    }

    ReleaseTestData callOff() {
        return tender("\"procurementMethodDetails\":\"Below threshold - award under framework\"");
    }

    ReleaseTestData award(String awardId, String status) {
        award = "\"id\":\"%s\",\"status\":\"%s\"".formatted(awardId, status);
        return this;
    }

    ReleaseTestData worth(int pounds) {
        award += ",\"value\":{\"amount\":%d,\"currency\":\"GBP\"}".formatted(pounds);
        return this;
    }

    ReleaseTestData lot(String lot) {
        award += ",\"relatedLots\":[\"%s\"]".formatted(lot);
        return this;
    }

    ReleaseTestData supplier(String name) {
        return supplier(name, "");
    }

    /** A supplier with further fields of its party. */
    ReleaseTestData supplier(String name, String fields) {
        suppliers.add("{\"id\":\"%1$s\",\"name\":\"%1$s\"}".formatted(name));
        parties.add(",{\"id\":\"%1$s\",\"name\":\"%1$s\",\"roles\":[\"supplier\"]%2$s}".formatted(name, fields));
        return this;
    }

    ReleaseTestData signed(String awardId, String day, Integer pounds) {
        String value = pounds == null ? "" : ",\"value\":{\"amount\":%d,\"currency\":\"GBP\"}".formatted(pounds);
        contracts.add(
                "{\"id\":\"%1$s\",\"awardID\":\"%1$s\",\"status\":\"active\",\"dateSigned\":\"%2$sT00:00:00Z\"%3$s}"
                        .formatted(awardId, day, value));
        return this;
    }

    /** Of the final stage. */
    ReleaseTestData bids(String lot, int number) {
        statistics.add("{\"id\":\"%1$s\",\"measure\":\"finalStageBids\",\"relatedLot\":\"%1$s\",\"value\":%2$d}"
                .formatted(lot, number));
        return this;
    }

    ReleaseTestData cancelled(String awardId) {
        contracts.add("{\"id\":\"%1$s\",\"awardID\":\"%1$s\",\"status\":\"cancelled\"}".formatted(awardId));
        return this;
    }

    /** As received at a position; published on that day of January 2026. */
    String line(int position) {
        String documents =
                type == null ? "" : "\"documents\":[{\"id\":\"%s\",\"noticeType\":\"%s\"}],".formatted(id, type);
        String awards = award.isEmpty()
                ? ""
                : ",\"awards\":[{%s,\"suppliers\":[%s]}]".formatted(award, String.join(",", suppliers));
        return """
                {"landed":1,"position":"release %d","release":{"ocid":"%s","id":"%s",\
                "date":"2026-01-0%dT10:00:00Z","tag":[%s],"buyer":{"id":"buyer","name":"Leeds City Council"},\
                "parties":[{"id":"buyer","name":"Leeds City Council","roles":["buyer"]}%s],\
                "tender":{%s"legalBasis":{"scheme":"%s"},"title":"T"%s}%s,"contracts":[%s],\
                "bids":{"statistics":[%s]}}}""".formatted(
                        position,
                        process,
                        id,
                        position,
                        tags,
                        String.join("", parties),
                        documents,
                        regime,
                        tender,
                        awards,
                        String.join(",", contracts),
                        String.join(",", statistics));
    }
}
