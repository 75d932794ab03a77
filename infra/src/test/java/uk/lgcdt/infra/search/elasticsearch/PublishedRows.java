package uk.lgcdt.infra.search.elasticsearch;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes rows of a run as a refresh publishes them; each says only what a test is about. */
final class PublishedRows {

    private final JdbcClient jdbc;
    private int notices;

    PublishedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long run() {
        return jdbc.sql("""
                insert into run (kind, status, started_at, code_version) values ('refresh', 'running', now(), 'test')
                returning id
                """).query(Long.class).single();
    }

    Notice notice(long run, String title) {
        notices++;
        return new Notice(run, "ocds-h6vhtk-%06d".formatted(notices), title);
    }

    void supplier(long run, String id, String name, @Nullable String companyNumber, int contracts) {
        jdbc.sql("""
                insert into supplier (run_id, supplier_id, name, company_number, size, contracts, buyers)
                values (:run, :id, :name, :number, 'unknown', :contracts, 1)
                """)
                .param("run", run)
                .param("id", id)
                .param("name", name)
                .param("number", companyNumber)
                .param("contracts", contracts)
                .update();
    }

    /** Adds so many notices that differ only in their number. */
    void notices(long run, int number) {
        jdbc.sql("""
                insert into notice (run_id, ocid, release_id, notice_type, stage, regime, published_at, title, description,
                                    buyer_id, buyer_name, cpv_codes, markets, region_codes, landed_file_id, position)
                select :run, 'ocds-h6vhtk-' || n, n || '-2026', 'UK7', 'contract', 'UKPGA',
                       timestamptz '2026-01-01' + n * interval '1 minute', 'Provision of case management system ' || n,
                       repeat('The council awards a contract for software licences, support and hosting. ', 8),
                       'GB-PPON-' || n % 300, 'Council number ' || n % 300, '{48000000}', '{48,480}', '{UKI}', 1, 'release 1'
                  from generate_series(1, :number) n
                """).param("run", run).param("number", number).update();
    }

    final class Notice {

        private final long run;
        private final String ocid;
        private final String title;
        private @Nullable String description;
        private @Nullable String noticeType;
        private String stage = "tender";
        private String publishedAt = "2026-11-01T09:00:00Z";
        private @Nullable String buyer;
        private List<String> markets = List.of();
        private List<String> regions = List.of();
        private @Nullable BigDecimal valueGbp;
        private @Nullable Boolean smeSuitable;
        private @Nullable String closesOn;

        private Notice(long run, String ocid, String title) {
            this.run = run;
            this.ocid = ocid;
            this.title = title;
        }

        Notice description(String text) {
            description = text;
            return this;
        }

        Notice type(String type, String itsStage) {
            noticeType = type;
            stage = itsStage;
            return this;
        }

        Notice publishedAt(String instant) {
            publishedAt = instant;
            return this;
        }

        Notice buyer(String name) {
            buyer = name;
            return this;
        }

        Notice markets(String... codes) {
            markets = List.of(codes);
            return this;
        }

        Notice regions(String... codes) {
            regions = List.of(codes);
            return this;
        }

        Notice valueGbp(String value) {
            valueGbp = new BigDecimal(value);
            return this;
        }

        Notice smeSuitable(boolean suitable) {
            smeSuitable = suitable;
            return this;
        }

        Notice closesOn(String day) {
            closesOn = day;
            return this;
        }

        void publish() {
            jdbc.sql("""
                    insert into notice (run_id, ocid, release_id, notice_type, stage, regime, published_at, title,
                                        description, buyer_id, buyer_name, cpv_codes, markets, region_codes, value_gbp,
                                        sme_suitable, closes_on, url, landed_file_id, position)
                    values (:run, :ocid, '1-2026', :type, :stage, 'UKPGA', :publishedAt::timestamptz, :title, :description,
                            :buyer, :buyer, '{}', :markets, :regions, :value, :sme, :closesOn::date,
                            'https://www.find-tender.service.gov.uk/Notice/1-2026', 1, 'release 1')
                    """)
                    .param("run", run)
                    .param("ocid", ocid)
                    .param("type", noticeType)
                    .param("stage", stage)
                    .param("publishedAt", publishedAt)
                    .param("title", title)
                    .param("description", description)
                    .param("buyer", buyer)
                    .param("markets", markets.toArray(String[]::new))
                    .param("regions", regions.toArray(String[]::new))
                    .param("value", valueGbp)
                    .param("sme", smeSuitable)
                    .param("closesOn", closesOn)
                    .update();
        }
    }
}
