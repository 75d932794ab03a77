package uk.lgcdt.analytics.refresh;

import java.sql.SQLException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.company.Companies;
import uk.lgcdt.analytics.company.CorporateGroups;
import uk.lgcdt.analytics.company.Ownership;
import uk.lgcdt.analytics.identity.Decisions;
import uk.lgcdt.analytics.identity.IdentityRules;
import uk.lgcdt.analytics.identity.Payees;
import uk.lgcdt.analytics.identity.SharedIdentifiers;
import uk.lgcdt.analytics.identity.SupplierIds;
import uk.lgcdt.analytics.identity.SupplierNames;
import uk.lgcdt.analytics.identity.SupplierResolution;

/** Who the suppliers are, and what registers know of them. */
final class SupplierTables {

    private final SparkSession spark;
    private final Lake lake;
    private final @Nullable PublishedTables published;
    private final RunTables tables;

    SupplierTables(SparkSession spark, Lake lake, @Nullable PublishedTables published, RunTables tables) {
        this.spark = spark;
        this.lake = lake;
        this.published = published;
        this.tables = tables;
    }

    /**
     * The names of notices and payments, and which of their identifiers are nobody's.
     *
     * @param paid {@link SupplierNames#paid}
     * @param names {@link SupplierNames}, with the nodes that notices and payments give
     */
    record Written(Dataset<Row> paid, Dataset<Row> names, SharedIdentifiers shared) {}

    Written written(Dataset<Row> awardLines, Dataset<Row> spendLines) {
        Dataset<Row> paid = lake.kept("paid_names", SupplierNames.paid(spendLines));
        Dataset<Row> names = SupplierNames.together(
                        List.of(SupplierNames.ofAwards(awardLines), SupplierNames.ofSpend(paid)))
                .localCheckpoint();
        SharedIdentifiers shared = SharedIdentifiers.of(names);
        tables.publish("run_warning", shared.warnings(spark));
        return new Written(paid, names, shared);
    }

    /**
     * Which names are one supplier at each limit; node and supplier_id.
     *
     * @param names the published table {@code supplier_name}
     */
    record Resolved(Dataset<Row> ids, Dataset<Row> names, Dataset<Row> strict, Dataset<Row> loose) {}

    Resolved resolved(Written written, Dataset<Row> companies) throws SQLException {
        Dataset<Row> sound = written.shared().ignoredInNames(written.names());
        Dataset<Row> names = SupplierNames.together(List.of(sound, SupplierNames.ofCompanies(companies, sound)));
        Dataset<Row> before = published == null ? SupplierResolution.nothingBefore(spark) : published.suppliersBefore();
        Decisions decisions = published == null ? Decisions.none() : published.supplierDecisions();
        tables.publish("run_warning", SupplierResolution.warnings(spark, decisions));
        SupplierResolution resolution = new SupplierResolution(spark, names, decisions);
        Dataset<Row> ids = lake.kept("supplier_ids", resolution.ids(before));
        Dataset<Row> members = tables.keep("supplier_name", resolution.members(ids));
        tables.keep("supplier_pair", resolution.weighed(ids, members));
        tables.keep("supplier_change", SupplierIds.changes(ids, before));
        return new Resolved(
                ids,
                members,
                resolution.idsAt(IdentityRules.STRICT, ids).localCheckpoint(),
                resolution.idsAt(IdentityRules.LOOSE, ids).localCheckpoint());
    }

    /** Which supplier each council means by a name in its payments. */
    Dataset<Row> payees(Written written, Resolved resolved) {
        return lake.kept("payees", Payees.of(written.shared().ignoredInPayments(written.paid()), resolved.ids()));
    }

    /** Publishes what registers know of suppliers, and returns which group each belongs to. */
    Dataset<Row> registered(Dataset<Row> suppliers, Dataset<Row> companies) {
        tables.publish("supplier_company", Companies.published(companies, suppliers));
        Dataset<Row> ownership = lake.kept("ownership", Ownership.of(lake.received("ownership")));
        tables.publish("supplier_owner", Ownership.published(ownership, suppliers));
        return tables.keep("supplier_group", CorporateGroups.of(ownership, suppliers));
    }
}
