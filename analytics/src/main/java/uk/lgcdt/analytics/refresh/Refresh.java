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
import uk.lgcdt.analytics.company.CorporateGroups;
import uk.lgcdt.analytics.company.Ownership;
import uk.lgcdt.analytics.compile.Processes;
import uk.lgcdt.analytics.dependency.Dependencies;
import uk.lgcdt.analytics.flag.RedFlags;
import uk.lgcdt.analytics.identity.Decisions;
import uk.lgcdt.analytics.identity.IdentityRules;
import uk.lgcdt.analytics.identity.SupplierIds;
import uk.lgcdt.analytics.identity.SupplierNames;
import uk.lgcdt.analytics.identity.SupplierResolution;
import uk.lgcdt.analytics.market.AwardLines;
import uk.lgcdt.analytics.market.AwardSystems;
import uk.lgcdt.analytics.market.Buyers;
import uk.lgcdt.analytics.market.GroupFigures;
import uk.lgcdt.analytics.market.MarketBuyers;
import uk.lgcdt.analytics.market.MarketFigures;
import uk.lgcdt.analytics.market.MarketMeasures;
import uk.lgcdt.analytics.market.MarketSuppliers;
import uk.lgcdt.analytics.market.MatchingSensitivity;
import uk.lgcdt.analytics.market.PublishedAwardLines;
import uk.lgcdt.analytics.market.SpendAfterEnd;
import uk.lgcdt.analytics.market.Suppliers;
import uk.lgcdt.analytics.market.SuppliersByMarket;
import uk.lgcdt.analytics.market.SystemBases;
import uk.lgcdt.analytics.notice.Notices;
import uk.lgcdt.analytics.notice.Releases;
import uk.lgcdt.analytics.notice.Sourcing;
import uk.lgcdt.analytics.opportunity.ExpiringTogether;
import uk.lgcdt.analytics.quality.QualityChecks;
import uk.lgcdt.analytics.register.RegisterContracts;
import uk.lgcdt.analytics.spend.BuyerSpend;
import uk.lgcdt.analytics.spend.BuyerSpendSummary;
import uk.lgcdt.analytics.spend.SpendLines;
import uk.lgcdt.analytics.spend.SpendRepeats;
import uk.lgcdt.infra.notice.CompiledReleases;

/** Everything from received data to published figures, in order; each table is kept in the lake and, if told, published. */
final class Refresh {

    static final int STEPS = 8;

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
        progress.next("Compiling processes");
        lake.clear();
        if (published != null) {
            published.clear();
        }
        Dataset<Row> processes = lake.kept("processes", Processes.of(lake.received("releases")));
        lake.writeLines(CompiledReleases.TABLE, Processes.lines(processes), CompiledReleases.PART);
        publish("run_warning", Processes.published(lake.kept("compile_warnings", Processes.warnings(processes))));

        progress.next("Reading notices");
        Dataset<Row> releases = lake.kept("releases", Releases.of(lake.received("releases")));
        Row counted = counted(releases);
        @Nullable Instant cutOff = counted.getAs(2);
        LocalDate day = Objects.requireNonNullElseGet(asOf, () -> day(cutOff));

        Dataset<Row> decisions = published == null ? AwardSystems.noDecisions(spark) : published.systemDecisions();
        Dataset<Row> unresolved =
                lake.kept("unresolved_award_lines", AwardSystems.decided(AwardLines.unresolved(releases), decisions));
        Dataset<Row> received = SpendLines.of(lake.received("spend"));
        Dataset<Row> repeats = lake.kept("spend_repeats", SpendRepeats.of(received));
        Dataset<Row> spendLines = lake.kept("spend_lines", SpendLines.once(received, repeats));
        Dataset<Row> companies = lake.kept("companies", Companies.of(lake.received("companies")));

        progress.next("Resolving buyers and suppliers");
        Resolved resolved = suppliers(unresolved, spendLines, companies);
        Dataset<Row> awardLines = lake.kept("award_lines", AwardLines.of(unresolved, resolved.ids()));
        Dataset<Row> buyers = keep("buyer", Buyers.of(releases, awardLines));
        Dataset<Row> suppliers = keep("supplier", Suppliers.of(awardLines));
        Dataset<Row> groups = registers(suppliers, companies);
        publish("notice", Notices.of(releases));
        publish("award_line", PublishedAwardLines.of(awardLines));

        keep("dependency", Dependencies.of(awardLines));
        recogniseSystems(awardLines, buyers);

        progress.next("Measuring markets");
        Dataset<Row> paid = keep("buyer_spend", BuyerSpend.of(spendLines));
        Dataset<Row> further = MatchingSensitivity.of(unresolved, resolved.strict(), resolved.loose())
                .unionByName(SpendAfterEnd.of(awardLines, buyers, paid, resolved.names()));
        long markets = measure(releases, awardLines, buyers, groups, further, day);

        progress.next("Adding up spending");
        keep("buyer_spend_summary", BuyerSpendSummary.of(spendLines, repeats));

        progress.next("Finding contracts that end together");
        Dataset<Row> contracts =
                lake.kept("opportunity_contracts", ExpiringTogether.contracts(awardLines, buyers, day));
        keep("opportunity", ExpiringTogether.of(contracts));
        publish("opportunity_contract", ExpiringTogether.published(contracts));

        progress.next("Looking for red flags");
        flag(releases, unresolved, awardLines);

        progress.next("Checking the data");
        check(releases, spendLines, day);

        Summary summary = new Summary(
                counted.getLong(0), counted.getLong(1), awardLines.count(), spendLines.count(), markets, cutOff);
        lake.write("summary.json", summary.toJson());
        return summary;
    }

    /** Which nodes are one supplier at each limit, and which names: the table {@code supplier_name}. */
    private record Resolved(Dataset<Row> ids, Dataset<Row> names, Dataset<Row> strict, Dataset<Row> loose) {}

    private Resolved suppliers(Dataset<Row> awardLines, Dataset<Row> spendLines, Dataset<Row> companies)
            throws SQLException {
        Dataset<Row> written = SupplierNames.together(
                        List.of(SupplierNames.ofAwards(awardLines), SupplierNames.ofSpend(spendLines)))
                .localCheckpoint();
        Dataset<Row> names = SupplierNames.together(List.of(written, SupplierNames.ofCompanies(companies, written)));
        Dataset<Row> before = published == null ? SupplierResolution.nothingBefore(spark) : published.suppliersBefore();
        Decisions decisions = published == null ? Decisions.none() : published.supplierDecisions();
        publish("run_warning", SupplierResolution.warnings(spark, decisions));
        SupplierResolution resolution = new SupplierResolution(spark, names, decisions);
        Dataset<Row> ids = lake.kept("supplier_ids", resolution.ids(before));
        Dataset<Row> members = keep("supplier_name", resolution.members(ids));
        keep("supplier_pair", resolution.weighed(ids));
        keep("supplier_change", SupplierIds.changes(ids, before));
        return new Resolved(
                ids,
                members,
                resolution.idsAt(IdentityRules.STRICT, ids).localCheckpoint(),
                resolution.idsAt(IdentityRules.LOOSE, ids).localCheckpoint());
    }

    /** Publishes what registers know of suppliers, and returns which group each belongs to. */
    private Dataset<Row> registers(Dataset<Row> suppliers, Dataset<Row> companies) {
        publish(
                "register_contract",
                lake.kept("register_contracts", RegisterContracts.of(lake.received("contract_register"))));
        publish("supplier_company", Companies.published(companies, suppliers));
        Dataset<Row> ownership = lake.kept("ownership", Ownership.of(lake.received("ownership")));
        publish("supplier_owner", Ownership.published(ownership, suppliers));
        return keep("supplier_group", CorporateGroups.of(ownership, suppliers));
    }

    /** Who won is compared with who bid by the ids of the notices: bidders are not resolved. */
    private void flag(Dataset<Row> releases, Dataset<Row> unresolved, Dataset<Row> awardLines) {
        Dataset<Row> procurements = lake.kept("procurements", RedFlags.procurements(releases, unresolved));
        Dataset<Row> flags = keep("red_flag", RedFlags.of(procurements, awardLines));
        keep("red_flag_count", RedFlags.counts(flags, procurements));
    }

    private void check(Dataset<Row> releases, Dataset<Row> spendLines, LocalDate day) {
        Dataset<Row> landings = published == null ? PublishedTables.noLandings(spark) : published.landings();
        Dataset<Row> checks = lake.kept("quality_checks", QualityChecks.of(releases, spendLines, landings, day));
        publish("quality_check", QualityChecks.published(checks));
        publish("quality_month", QualityChecks.months(checks));
    }

    private long measure(
            Dataset<Row> releases,
            Dataset<Row> awardLines,
            Dataset<Row> buyers,
            Dataset<Row> groups,
            Dataset<Row> further,
            LocalDate day)
            throws SQLException {
        Dataset<Row> sourcing = lake.kept("sourcing", Sourcing.of(releases));
        Dataset<Row> suppliers = lake.kept("suppliers_by_market", SuppliersByMarket.of(awardLines));
        Dataset<Row> assured = published == null ? PublishedTables.noCompanies(spark) : published.assuredCompanies(day);
        Dataset<Row> marketBuyers = keep("market_buyer", MarketBuyers.of(awardLines));
        Dataset<Row> marketSuppliers = keep("market_supplier", MarketSuppliers.of(suppliers));
        Dataset<Row> measures = keep("market_measure", MarketMeasures.of(suppliers, marketBuyers, assured));
        keep(
                "market_figure",
                MarketFigures.of(measures, suppliers, marketSuppliers, awardLines, buyers, sourcing)
                        .unionByName(further)
                        .withColumn("sellers", lit("companies"))
                        .unionByName(GroupFigures.of(awardLines, groups, suppliers, buyers)
                                .withColumn("sellers", lit("groups"))));
        return measures.count();
    }

    private void recogniseSystems(Dataset<Row> awardLines, Dataset<Row> buyers) {
        keep("award_line_system", AwardSystems.published(awardLines));
        Dataset<Row> installations = lake.kept("system_installations", SystemBases.installations(awardLines, buyers));
        keep("service_system", SystemBases.of(awardLines, installations));
        keep("service_system_share", SystemBases.shares(installations));
        keep("service_system_coverage", SystemBases.coverage(awardLines));
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

    private Dataset<Row> keep(String table, Dataset<Row> rows) {
        Dataset<Row> kept = lake.kept(table, rows);
        publish(table, kept);
        return kept;
    }

    private void publish(String table, Dataset<Row> rows) {
        if (published != null) {
            published.append(table, rows);
        }
    }
}
