package uk.lgcdt.analytics.flag;

import static org.apache.spark.sql.functions.col;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.notice.Bidding;
import uk.lgcdt.analytics.notice.RowBuilder;

/** The flags of procurements that name their bidders, and their bids one by one for the flags of parties. */
final class BidFlags {

    static final String IDENTICAL = "R028";
    static final String LATE = "R030";
    static final String OTHERS_DISQUALIFIED = "R035";
    static final String LOWEST_DISQUALIFIED = "R036";

    /** The distance between the winning bid and the next, from which R024 and R058 follow. */
    static final String DISTANCE = "distance";

    static final String BIDDER = "bidder";
    static final String DISQUALIFIED = "disqualified";
    static final String WON = "won";

    /** Whether it is the first of the bid's bidders, which stands for the bid where bids are counted. */
    static final String FIRST = "first";

    /** Whether wins and bids can be compared in this procurement. */
    static final String COMPARABLE = "comparable";

    private static final StructType BID = new StructType()
            .add(Finding.SUBJECT_ID, DataTypes.StringType, false)
            .add(Procurements.BUYER_ID, DataTypes.StringType)
            .add(BIDDER, DataTypes.StringType, false)
            .add(DISQUALIFIED, DataTypes.BooleanType, false)
            .add(WON, DataTypes.BooleanType, false)
            .add(FIRST, DataTypes.BooleanType, false)
            .add(COMPARABLE, DataTypes.BooleanType, false);

    private BidFlags() {}

    static Dataset<Row> of(Dataset<Row> procurements) {
        FlatMapFunction<Row, Row> looking = BidFlags::findings;
        return named(procurements).flatMap(looking, Encoders.row(Finding.SCHEMA));
    }

    /** One row for each bidder of each bid submitted. */
    static Dataset<Row> bids(Dataset<Row> procurements) {
        FlatMapFunction<Row, Row> listing = BidFlags::bidRows;
        return named(procurements).flatMap(listing, Encoders.row(BID));
    }

    static Dataset<Row> named(Dataset<Row> procurements) {
        return procurements.where(col(Procurements.BIDS).isNotNull());
    }

    private static Iterator<Row> findings(Row procurement) {
        Competition competition = competition(procurement);
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put(IDENTICAL, competition.identicalPrices());
        answers.put(LATE, competition.lateBidWon());
        answers.put(OTHERS_DISQUALIFIED, competition.othersDisqualified());
        answers.put(LOWEST_DISQUALIFIED, competition.lowestDisqualified());
        answers.put(DISTANCE, competition.distance());
        List<Row> findings = new ArrayList<>();
        answers.forEach((flag, answer) -> findings.add(finding(procurement, flag, answer)));
        return findings.iterator();
    }

    private static Row finding(Row procurement, String flag, Answer answer) {
        String unanswered = answer.undefined() ? Finding.UNDEFINED : Finding.INSUFFICIENT;
        return RowBuilder.of(Finding.SCHEMA)
                .set(Finding.FLAG, flag)
                .set(Finding.SUBJECT_KIND, Finding.PROCESS)
                .set(Finding.SUBJECT_ID, procurement.getAs(Finding.SUBJECT_ID))
                .set(Finding.STATUS, answer.reason() == null ? Finding.CALCULATED : unanswered)
                .set(Finding.REASON, answer.reason())
                .set(Finding.RAISED, answer.raised())
                .set(Finding.VALUE, scaled(answer.value()))
                .set(Finding.THRESHOLD, scaled(answer.threshold()))
                .set(Finding.N, answer.n())
                .toRow();
    }

    private static Iterator<Row> bidRows(Row procurement) {
        Competition competition = competition(procurement);
        boolean comparable = competition.isOfSingles();
        Stream<Row> rows = competition
                .submitted()
                .flatMap(bid -> bid.bidders().stream()
                        .map(bidder -> RowBuilder.of(BID)
                                .set(Finding.SUBJECT_ID, procurement.getAs(Finding.SUBJECT_ID))
                                .set(Procurements.BUYER_ID, procurement.getAs(Procurements.BUYER_ID))
                                .set(BIDDER, bidder)
                                .set(DISQUALIFIED, bid.isDisqualified())
                                .set(WON, bid.isValid() && bid.isBy(competition.winners()))
                                .set(FIRST, bidder.equals(bid.bidders().getFirst()))
                                .set(COMPARABLE, comparable)
                                .toRow()));
        return rows.iterator();
    }

    private static Competition competition(Row procurement) {
        List<Row> bids = procurement.getList(procurement.fieldIndex(Procurements.BIDS));
        return new Competition(
                bids.stream().map(Bid::of).toList(),
                new TreeSet<>(procurement.<String>getList(procurement.fieldIndex(Procurements.WINNERS))),
                procurement.getAs(Procurements.AWARDS),
                procurement.getAs(Procurements.PRICE_ONLY),
                procurement.getAs(Procurements.DEADLINE),
                counted(procurement));
    }

    private static long counted(Row procurement) {
        int column = procurement.fieldIndex(Procurements.COUNTS);
        if (procurement.isNullAt(column)) {
            return 0;
        }
        return procurement.<Row>getList(column).stream()
                .mapToLong(count -> count.<Integer>getAs(Bidding.NUMBER))
                .sum();
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal number) {
        return number == null ? null : number.setScale(2);
    }
}
