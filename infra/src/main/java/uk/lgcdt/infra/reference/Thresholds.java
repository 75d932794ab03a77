package uk.lgcdt.infra.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The threshold amounts of the Procurement Act 2023 since it came into force, by the day that a procurement starts.
 *
 * <p>Contracts regulated by the Welsh Ministers have amounts of their own, which are not here.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2023/54/schedule/1">Procurement Act 2023, schedule 1</a>
 */
public final class Thresholds {

    private static final String TABLE = "thresholds.tsv";
    private static final String ANY = "ANY";

    private final List<Threshold> all;

    private Thresholds(List<Map<String, String>> rows) {
        all = rows.stream().map(Thresholds::thresholdOf).toList();
    }

    /** Reads the table from the classpath. Load once and pass it on. */
    public static Thresholds load() {
        return new Thresholds(ReferenceTable.read(TABLE));
    }

    public List<Threshold> list() {
        return all;
    }

    /**
     * The amount for a procurement that starts on a day; empty before the Act came into force (24 February 2025).
     */
    public Optional<Threshold> find(ContractType type, AuthorityKind authority, LocalDate start) {
        return all.stream()
                .filter(threshold -> threshold.isOf(type, authority, start))
                .findFirst();
    }

    private static Threshold thresholdOf(Map<String, String> row) {
        String authority = ReferenceTable.in(row, "authority");
        String to = ReferenceTable.in(row, "to");
        return new Threshold(
                ContractType.valueOf(ReferenceTable.in(row, "contract_type")),
                authority.equals(ANY) ? null : AuthorityKind.valueOf(authority),
                LocalDate.parse(ReferenceTable.in(row, "from")),
                to.isEmpty() ? null : LocalDate.parse(to),
                new BigDecimal(ReferenceTable.in(row, "gbp")),
                ReferenceTable.in(row, "provision"));
    }
}
