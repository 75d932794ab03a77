package uk.lgcdt.analytics.company;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;

@SparkTest
class CompanyHeadsTest {

    private static final StructType COMPANIES =
            new StructType().add(Ownership.COMPANY_NUMBER, DataTypes.StringType, false);

    private static final StructType PARENTS = new StructType()
            .add(CompanyHeads.HEAD, DataTypes.StringType, false)
            .add(CompanyHeads.OWNER, DataTypes.StringType, false)
            .add(CompanyHeads.OWNER_NAME, DataTypes.StringType);

    private final SparkSession spark;

    CompanyHeadsTest(SparkSession spark) {
        this.spark = spark;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void climbingAtOnceLeadsWhereClimbingStepByStepLeads(long seed) {
        Random random = new Random(seed);
        // Chains, rings, companies without parents and parents that are no companies.
        Dataset<Row> parents = parents(IntStream.range(0, 40)
                .filter(company -> random.nextInt(4) > 0)
                .mapToObj(company -> parent(company, random.nextInt(50)))
                .toList());

        assertSame(40, parents);
    }

    @Test
    void aChainEndsAtTheSameCompanyHoweverItIsClimbed() {
        assertSame(
                30,
                parents(IntStream.range(0, 30)
                        .mapToObj(company -> parent(company, company + 1))
                        .toList()));
    }

    private void assertSame(int companies, Dataset<Row> parents) {
        Dataset<Row> numbers = spark.createDataFrame(
                IntStream.range(0, companies)
                        .mapToObj(company -> RowFactory.create(number(company)))
                        .toList(),
                COMPANIES);

        List<String> stepByStep = rows(CompanyHeads.stepByStep(numbers, parents));

        assertThat(rows(CompanyHeads.atOnce(numbers, parents)))
                .hasSize(companies)
                .isEqualTo(stepByStep);
        assertThat(rows(CompanyHeads.of(numbers, parents))).isEqualTo(stepByStep);
    }

    private static List<String> rows(Dataset<Row> heads) {
        return heads
                .select(
                        col(Ownership.COMPANY_NUMBER),
                        col(CompanyHeads.HEAD),
                        col(CompanyHeads.HEAD_NAME),
                        col(CompanyHeads.PATH))
                .collectAsList()
                .stream()
                .map(Row::toString)
                .sorted()
                .toList();
    }

    private Dataset<Row> parents(List<Row> rows) {
        return spark.createDataFrame(rows, PARENTS);
    }

    private static Row parent(int company, int owner) {
        return RowFactory.create(number(company), number(owner), owner % 5 == 0 ? null : owner + " LTD");
    }

    private static String number(int company) {
        return "%08d".formatted(company);
    }
}
