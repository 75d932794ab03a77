package uk.lgcdt.analytics.market;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.notice.CpvCodes;
import uk.lgcdt.analytics.notice.PublishedAward;
import uk.lgcdt.analytics.notice.PublishedSupplier;
import uk.lgcdt.analytics.notice.Releases;
import uk.lgcdt.analytics.notice.RowBuilder;
import uk.lgcdt.analytics.servicesystem.Purchase;

/**
 * The awards of one contracting process, compiled from its releases in order of publication.
 *
 * <p>Holds the awards, not the releases: memory is bounded by what one process awarded.
 */
final class ProcessAwards {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final List<Award> awards = new ArrayList<>();

    private boolean framework;
    private @Nullable String buyerId;
    private @Nullable String buyerName;
    private @Nullable String buyerRegion;
    private @Nullable String procurementMethod;
    private List<String> cpvCodes = List.of();
    private List<String> regionCodes = List.of();

    private ProcessAwards() {}

    /** Rows of {@link AwardLines#UNSPLIT}, one for each supplier of each award that counts. */
    static Iterator<Row> compile(Iterator<Row> releases) {
        ProcessAwards process = new ProcessAwards();
        releases.forEachRemaining(release -> process.learn(new ReleaseFacts(release)));
        return process.lines();
    }

    private void learn(ReleaseFacts release) {
        Row row = release.row();
        framework = Objects.requireNonNullElse(release.framework(), framework);
        if (!row.isNullAt(row.fieldIndex(Releases.BUYER_ID))) {
            buyerId = row.getAs(Releases.BUYER_ID);
            buyerName = row.getAs(Releases.BUYER_NAME);
            buyerRegion = row.getAs(Releases.BUYER_REGION);
        }
        String method = row.getAs(Releases.PROCUREMENT_METHOD);
        procurementMethod = method == null ? procurementMethod : method;
        cpvCodes = orEarlier(row, Releases.CPV_CODES, cpvCodes);
        regionCodes = orEarlier(row, Releases.REGION_CODES, regionCodes);
        release.awards().forEach(published -> awardOf(published, release).learn(published, release));
    }

    /** The award known so far that the release speaks of, or a new one. */
    private Award awardOf(Row published, ReleaseFacts release) {
        String publishedId = comparableId(Award.publishedId(published), release);
        List<Award> sameId = awards.stream()
                .filter(award -> award.publishedId().equals(publishedId))
                .toList();
        Optional<Award> known = latestAlike(sameId, published);
        if (known.isPresent() && !isApart(known.get(), published, release)) {
            return known.get();
        }
        String id = sameId.isEmpty() || release.isCelex()
                ? Award.publishedId(published)
                : Award.publishedId(published) + "-" + release.id();
        Award award = new Award(id, publishedId);
        awards.add(award);
        return award;
    }

    private static boolean isApart(Award known, Row published, ReleaseFacts release) {
        // Pre-Act ids carry the notice's own number: equal ends mean the same award only in an update.
        return release.isCelex() ? !release.isUpdate() : known.isAnotherThan(published, release);
    }

    /** Pre-Act award ids start with the number of the notice; the rest names the award in every update of it. */
    private static String comparableId(String awardId, ReleaseFacts release) {
        String prefix = release.id() + "-";
        return release.isCelex() && awardId.startsWith(prefix) ? awardId.substring(prefix.length()) : awardId;
    }

    /** The latest of the awards with the same suppliers, else the latest of all. */
    private static Optional<Award> latestAlike(List<Award> sameId, Row published) {
        Set<String> ids = PublishedSupplier.ids(published.getList(published.fieldIndex(PublishedAward.SUPPLIERS)));
        Optional<Award> alike = sameId.stream()
                .filter(award -> award.supplierIds().stream().anyMatch(ids::contains))
                .reduce((earlier, later) -> later);
        return alike.or(() -> sameId.stream().reduce((earlier, later) -> later));
    }

    private Iterator<Row> lines() {
        return awards.stream()
                .filter(Award::counts)
                .filter(award -> buyerId != null)
                .filter(award -> decidedOn(award, award.source()) != null)
                .flatMap(this::lines)
                .iterator();
    }

    private Stream<Row> lines(Award award) {
        Row[] systems = AwardSystems.of(purchase(award));
        return award.suppliers().stream().map(supplier -> line(award, supplier, systems));
    }

    private Purchase purchase(Award award) {
        String title = award.source().getAs(Releases.TITLE);
        return new Purchase(
                award.title() == null ? List.of(title) : List.of(title, award.title()),
                award.source().getAs(Releases.DESCRIPTION),
                codes(award),
                award.suppliers().stream()
                        .map(supplier -> supplier.<String>getAs(PublishedSupplier.NAME))
                        .toList());
    }

    private List<String> codes(Award award) {
        return award.cpvCodes().isEmpty() ? cpvCodes : award.cpvCodes();
    }

    private Row line(Award award, Row supplier, Row[] systems) {
        Row source = award.source();
        LocalDate decidedOn = Objects.requireNonNull(decidedOn(award, source));
        List<String> codes = codes(award);
        return RowBuilder.of(AwardLines.UNSPLIT)
                .set(AwardLines.OCID, source.getAs(Releases.OCID))
                .set(AwardLines.AWARD_ID, award.id())
                .set(AwardLines.SUPPLIER_ID, supplier.getAs(PublishedSupplier.SUPPLIER_ID))
                .set(AwardLines.SUPPLIER_NAME, supplier.getAs(PublishedSupplier.NAME))
                .set(AwardLines.COMPANY_NUMBER, supplier.getAs(PublishedSupplier.COMPANY_NUMBER))
                .set(AwardLines.DECLARED_SIZE, supplier.getAs(PublishedSupplier.SIZE))
                .set(AwardLines.DECLARED_VCSE, supplier.getAs(PublishedSupplier.VCSE))
                .set(AwardLines.SUPPLIER_REGION, supplier.getAs(PublishedSupplier.REGION_CODE))
                .set(
                        AwardLines.SUPPLIER_SIGNS,
                        supplier.<String>getList(supplier.fieldIndex(PublishedSupplier.SIGNS))
                                .toArray(String[]::new))
                .set(AwardLines.RELEASE_ID, source.getAs(Releases.RELEASE_ID))
                .set(AwardLines.PUBLISHED_AT, source.getAs(Releases.PUBLISHED_AT))
                .set(AwardLines.NOTICE_TYPE, source.getAs(Releases.NOTICE_TYPE))
                .set(AwardLines.REGIME, source.getAs(Releases.REGIME))
                .set(AwardLines.TITLE, award.title() == null ? source.getAs(Releases.TITLE) : award.title())
                .set(AwardLines.BUYER_ID, buyerId)
                .set(AwardLines.BUYER_NAME, buyerName)
                .set(AwardLines.BUYER_REGION, buyerRegion)
                .set(AwardLines.CPV_CODES, codes.toArray(String[]::new))
                .set(AwardLines.MARKETS, CpvCodes.markets(codes).toArray(String[]::new))
                .set(AwardLines.SYSTEMS, systems)
                .set(AwardLines.REGION_CODES, regionCodes(award).toArray(String[]::new))
                .set(AwardLines.LOTS, award.lots().toArray(String[]::new))
                .set(AwardLines.AWARDED_ON, firstNear(published(source), award.awardedOn(), award.signedOn()))
                .set(AwardLines.DECIDED_ON, decidedOn)
                .set(AwardLines.YEAR, decidedOn.getYear())
                .set(AwardLines.AWARD_PENCE, award.pence())
                .set(AwardLines.VALUE_BASIS, award.valueBasis())
                .set(AwardLines.FRAMEWORK, framework && !award.isCallOff())
                .set(AwardLines.CALL_OFF, award.isCallOff())
                .set(AwardLines.FRAMEWORK_OCID, award.isCallOff() ? frameworkOcid(award, source) : null)
                .set(AwardLines.PROCUREMENT_METHOD, procurementMethod)
                .set(AwardLines.STARTS_ON, award.startsOn())
                .set(AwardLines.ENDS_ON, award.endsOn())
                .set(AwardLines.EXTENDS_TO, award.extendsTo())
                .set(AwardLines.URL, source.getAs(Releases.URL))
                .set(AwardLines.LANDED_FILE_ID, source.getAs(Releases.LANDED_FILE_ID))
                .set(AwardLines.POSITION, source.getAs(Releases.POSITION))
                .toRow();
    }

    /** Where it is delivered, else where the buyer is. */
    private List<String> regionCodes(Award award) {
        List<String> codes = award.regionCodes().isEmpty() ? regionCodes : award.regionCodes();
        return codes.isEmpty() && buyerRegion != null ? List.of(buyerRegion) : codes;
    }

    /**
     * Signature, else decision, else publication; dates that a typing error put far off are passed over. Null where the
     * notice has no date and says none: an award of no year enters no figure.
     */
    private static @Nullable LocalDate decidedOn(Award award, Row source) {
        LocalDate published = published(source);
        LocalDate stated = firstNear(published, award.signedOn(), award.awardedOn());
        return stated == null ? published : stated;
    }

    private static @Nullable LocalDate published(Row source) {
        Instant moment = source.getAs(Releases.PUBLISHED_AT);
        return moment == null ? null : moment.atZone(LONDON).toLocalDate();
    }

    private static @Nullable LocalDate firstNear(@Nullable LocalDate published, @Nullable LocalDate... days) {
        for (LocalDate day : days) {
            if (day != null && (published == null || isNear(day, published))) {
                return day;
            }
        }
        return null;
    }

    /** The framework named; a call-off among the notices of a framework's own process is of that one. */
    private @Nullable String frameworkOcid(Award award, Row source) {
        String named = award.frameworkOcid();
        return named == null && framework ? source.getAs(Releases.OCID) : named;
    }

    private static boolean isNear(LocalDate day, LocalDate published) {
        return day.isBefore(published.plusYears(1)) && day.isAfter(published.minusYears(15));
    }

    private static List<String> orEarlier(Row row, String column, List<String> earlier) {
        List<String> later = row.getList(row.fieldIndex(column));
        return later.isEmpty() ? earlier : later;
    }
}
