package uk.lgcdt.analytics.notice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Names the columns of {@link PublishedAward#SUPPLIERS}. */
public final class PublishedSupplier {

    public static final String SUPPLIER_ID = "supplier_id";

    /** Other registered ids of the same supplier in the same notice. */
    public static final String ALIASES = "aliases";

    public static final String NAME = "name";
    public static final String COMPANY_NUMBER = "company_number";

    /** As the supplier declared: sme, large, or unknown. */
    public static final String SIZE = "size";

    public static final String VCSE = "vcse";
    public static final String REGION_CODE = "region_code";

    /** What may tell it beside its name: {@code postcode:HX11AA}, {@code publisher:GB-FTS-12345}. */
    public static final String SIGNS = "signs";

    static final ArrayType TEXTS = DataTypes.createArrayType(DataTypes.StringType, false);

    public static final StructType SCHEMA = new StructType()
            .add(SUPPLIER_ID, DataTypes.StringType, false)
            .add(ALIASES, TEXTS, false)
            .add(NAME, DataTypes.StringType, false)
            .add(COMPANY_NUMBER, DataTypes.StringType)
            .add(SIZE, DataTypes.StringType, false)
            .add(VCSE, DataTypes.BooleanType)
            .add(REGION_CODE, DataTypes.StringType)
            .add(SIGNS, TEXTS, false);

    private PublishedSupplier() {}

    /** The ids of suppliers, in order of first mention. */
    public static Set<String> ids(List<Row> suppliers) {
        Set<String> ids = new LinkedHashSet<>();
        suppliers.forEach(supplier -> ids.add(supplier.getAs(SUPPLIER_ID)));
        return ids;
    }
}
