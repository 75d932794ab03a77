package uk.lgcdt.analytics.refresh;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.company.Companies;
import uk.lgcdt.analytics.compile.Processes;
import uk.lgcdt.analytics.dependency.Dependencies;
import uk.lgcdt.analytics.flag.RedFlags;
import uk.lgcdt.analytics.identity.SharedIdentifiers;
import uk.lgcdt.analytics.identity.SupplierKinds;
import uk.lgcdt.analytics.market.AwardLines;
import uk.lgcdt.analytics.market.AwardSystems;
import uk.lgcdt.analytics.market.Buyers;
import uk.lgcdt.analytics.market.MatchingSensitivity;
import uk.lgcdt.analytics.market.PublishedAwardLines;
import uk.lgcdt.analytics.market.SpendAfterEnd;
import uk.lgcdt.analytics.market.Suppliers;
import uk.lgcdt.analytics.notice.Notices;
import uk.lgcdt.analytics.notice.Releases;
import uk.lgcdt.analytics.notice.Sourcing;
import uk.lgcdt.analytics.opportunity.ExpiringTogether;
import uk.lgcdt.analytics.quality.QualityChecks;
import uk.lgcdt.analytics.refresh.Branches.Branch;
import uk.lgcdt.analytics.register.RegisterContracts;
import uk.lgcdt.analytics.spend.BuyerSpend;
import uk.lgcdt.analytics.spend.BuyerSpendSummary;
import uk.lgcdt.analytics.spend.SpendLines;
import uk.lgcdt.analytics.spend.SpendRepeats;
import uk.lgcdt.infra.notice.CompiledReleases;

/**
 * Everything from received data to published figures; each table is kept in the lake and, if told, published. Notices,
 * suppliers and markets follow on one another; what they do not wait for is done beside them.
 */
final class Refresh {

    static final int STEPS = 6;

    /** Beside the notices, suppliers and markets. */
    private static final int BRANCHES = 2;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Lake lake;
    private final @Nullable PublishedTables published;
    private final SparkSession spark;
    private final Progress progress;
    private final Clock clock;

    Refresh(SparkSession spark, Lake lake, @Nullable PublishedTables published, Progress progress, Clock clock) {
        this.spark = spark;
        this.lake = lake;
        this.published = published;
        this.progress = progress;
        this.clock = clock;
    }

    Summary run(@Nullable LocalDate asOf) throws SQLException {
        Runnable cancel = spark.sparkContext()::cancelAllJobs;
        try (RunTables tables = new RunTables(lake, published, cancel);
                Branches beside = new Branches(BRANCHES, cancel)) {
            return run(asOf, tables, beside);
        }
    }

    private Summary run(@Nullable LocalDate asOf, RunTables tables, Branches beside) throws SQLException {
        SupplierTables supplierTables = new SupplierTables(spark, lake, published, tables);
        MarketTables marketTables = new MarketTables(spark, lake, published, tables);

        progress.next("Compiling processes");
        tables.clear();
        Branch<Dataset<Row>> companies =
                beside.start(() -> lake.kept("companies", Companies.of(lake.received("companies"))));
        Branch<Spend> received = beside.start(this::spend);
        Dataset<Row> processes = lake.kept("processes", Processes.of(lake.received("releases")));
        beside.run(() -> compiled(processes, tables));

        progress.next("Reading notices");
        Dataset<Row> releases = lake.kept("releases", Releases.of(lake.received("releases")));
        Row counted = counted(releases);
        @Nullable Instant cutOff = counted.getAs(2);
        LocalDate day = Objects.requireNonNullElseGet(asOf, () -> day(cutOff));
        tables.publish("notice", Notices.of(releases));
        Branch<Dataset<Row>> sourcing = beside.start(() -> lake.kept("sourcing", Sourcing.of(releases)));
        Dataset<Row> decisions = published == null ? AwardSystems.noDecisions(spark) : published.systemDecisions();
        Dataset<Row> unresolved =
                lake.kept("unresolved_award_lines", AwardSystems.decided(AwardLines.unresolved(releases), decisions));

        progress.next("Resolving buyers and suppliers");
        Spend spend = received.result();
        beside.run(() -> tables.keep("buyer_spend_summary", BuyerSpendSummary.of(spend.lines(), spend.repeats())));
        Branch<Dataset<Row>> namedBuyers = beside.start(() -> lake.kept("named_buyers", Buyers.named(releases)));
        SupplierTables.Written written = supplierTables.written(unresolved, spend.lines());
        beside.run(() -> check(releases, spend.lines(), written.shared(), day, tables));
        SupplierTables.Resolved resolved = supplierTables.resolved(written, companies.result());
        Branch<Dataset<Row>> paid = beside.start(() ->
                tables.keep("buyer_spend", BuyerSpend.of(spend.lines(), supplierTables.payees(written, resolved))));
        Dataset<Row> named = namedBuyers.result();
        Dataset<Row> sound = Buyers.rolledUp(written.shared().ignoredInAwards(unresolved), named);
        Dataset<Row> awardLines = lake.kept("award_lines", AwardLines.of(sound, resolved.ids()));
        Dataset<Row> buyers = tables.keep("buyer", Buyers.of(named, awardLines));
        Dataset<Row> suppliers =
                tables.keep("supplier", SupplierKinds.with(Suppliers.of(awardLines), resolved.names()));
        tables.publish("award_line", PublishedAwardLines.of(awardLines));
        beside.run(() -> marketTables.recogniseSystems(awardLines, buyers));
        beside.run(() -> flag(releases, unresolved, awardLines, tables));
        beside.run(() -> expiring(awardLines, buyers, day, tables));
        beside.run(() -> tables.keep("dependency", Dependencies.of(awardLines)));
        Dataset<Row> groups = supplierTables.registered(suppliers, companies.result());

        progress.next("Measuring markets");
        List<Dataset<Row>> further = List.of(
                MatchingSensitivity.of(sound, resolved.strict(), resolved.loose()),
                SpendAfterEnd.of(awardLines, buyers, paid.result()));
        Dataset<Row> measures = marketTables.measured(awardLines, buyers, groups, sourcing.result(), further, day);

        progress.next("Looking for red flags, contracts that end together and gaps in the data");
        beside.await();
        progress.next("Publishing");
        tables.await();

        Summary summary = new Summary(
                counted.getLong(0),
                counted.getLong(1),
                awardLines.count(),
                spend.lines().count(),
                measures.count(),
                cutOff);
        lake.write("summary.json", summary.toJson());
        return summary;
    }

    private void compiled(Dataset<Row> processes, RunTables tables) {
        lake.writeLines(CompiledReleases.TABLE, Processes.lines(processes), CompiledReleases.PART);
        Dataset<Row> warnings = lake.kept("compile_warnings", Processes.warnings(processes));
        tables.publish("run_warning", Processes.published(warnings));
    }

    /** Payments: the lines that count, and which repeat others. */
    private record Spend(Dataset<Row> lines, Dataset<Row> repeats) {}

    private Spend spend() {
        Dataset<Row> received = SpendLines.of(lake.received("spend"));
        Dataset<Row> repeats = lake.kept("spend_repeats", SpendRepeats.of(received));
        return new Spend(lake.kept("spend_lines", SpendLines.once(received, repeats)), repeats);
    }

    private void expiring(Dataset<Row> awardLines, Dataset<Row> buyers, LocalDate day, RunTables tables) {
        Dataset<Row> contracts =
                lake.kept("opportunity_contracts", ExpiringTogether.contracts(awardLines, buyers, day));
        tables.keep("opportunity", ExpiringTogether.of(contracts));
        tables.publish("opportunity_contract", ExpiringTogether.published(contracts));
    }

    /** Who won is compared with who bid by the ids of the notices: bidders are not resolved. */
    private void flag(Dataset<Row> releases, Dataset<Row> unresolved, Dataset<Row> awardLines, RunTables tables) {
        Dataset<Row> procurements = lake.kept("procurements", RedFlags.procurements(releases, unresolved));
        Dataset<Row> flags = tables.keep("red_flag", RedFlags.parts(procurements, awardLines));
        tables.keep("red_flag_count", RedFlags.counts(flags, procurements));
    }

    private void check(
            Dataset<Row> releases, Dataset<Row> spendLines, SharedIdentifiers shared, LocalDate day, RunTables tables) {
        Dataset<Row> contracts =
                lake.kept("register_contracts", RegisterContracts.of(lake.received("contract_register")));
        tables.publish("register_contract", contracts);
        Dataset<Row> landings = published == null ? PublishedTables.noLandings(spark) : published.landings();
        Dataset<Row> checks =
                lake.kept("quality_checks", QualityChecks.of(releases, spendLines, shared, landings, day));
        tables.publish("quality_check", QualityChecks.published(checks));
        tables.publish("quality_month", QualityChecks.months(checks));
    }

    /** Releases, processes, and the cut-off: the latest publication that does not lie in the future. */
    private Row counted(Dataset<Row> releases) {
        var publishedAt = col(Releases.PUBLISHED_AT);
        return releases.agg(
                        count(lit(1)),
                        countDistinct(Releases.OCID),
                        max(when(publishedAt.leq(lit(clock.instant())), publishedAt)))
                .first();
    }

    private LocalDate day(@Nullable Instant cutOff) {
        return (cutOff == null ? clock.instant() : cutOff).atZone(LONDON).toLocalDate();
    }
}
