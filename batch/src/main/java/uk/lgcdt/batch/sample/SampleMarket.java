package uk.lgcdt.batch.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A market of the sample and how it behaves; a row of {@code sample/markets.tsv}.
 *
 * @param vendors the firms that share it between them; the pool has what they leave
 * @param pool how many other suppliers there are at scale 1
 * @param annualMedianGbp what the median contract costs a buyer of middling size a year, VAT excluded
 * @param sigma the spread of the logarithm of that value
 * @param renewal how likely the incumbent wins again
 * @param callOff the share of contracts called off from frameworks
 * @param tendered the share of contracts put out to tender
 * @param lightTouch bought under the light touch regime, from suppliers near by
 * @param buyers the kinds of {@link SampleBuyer} that buy in it, a letter each
 */
record SampleMarket(
        int index,
        String key,
        double weight,
        List<Vendor> vendors,
        int pool,
        double smeShare,
        double annualMedianGbp,
        double sigma,
        int minYears,
        int maxYears,
        double renewal,
        double callOff,
        double tendered,
        String category,
        boolean lightTouch,
        String buyers,
        List<String> cpv,
        List<String> titles,
        List<String> trades,
        String department) {

    /** One of the firms that share a market, with its weight in percent. */
    record Vendor(String key, double weight) {}

    static List<SampleMarket> list() {
        List<SampleMarket> markets = new ArrayList<>();
        for (List<String> row : SampleTable.read("markets.tsv")) {
            markets.add(of(markets.size(), row));
        }
        return List.copyOf(markets);
    }

    /** True where a council holds on to one system for years, as it does in every market with vendors of its own. */
    boolean isConcentrated() {
        return vendors.stream().mapToDouble(Vendor::weight).sum() >= 60;
    }

    boolean isTechnology() {
        return cpv.getFirst().matches("(48|72|30|32|64|38|349|503).*");
    }

    private static SampleMarket of(int index, List<String> row) {
        String[] years = row.get(7).split("-", -1);
        return new SampleMarket(
                index,
                row.get(0),
                Double.parseDouble(row.get(1)),
                vendors(row.get(2)),
                Integer.parseInt(row.get(3)),
                Double.parseDouble(row.get(4)),
                1000 * Double.parseDouble(row.get(5)),
                Double.parseDouble(row.get(6)),
                Integer.parseInt(years[0]),
                Integer.parseInt(years[1]),
                Double.parseDouble(row.get(8)),
                Double.parseDouble(row.get(9)),
                Double.parseDouble(row.get(10)),
                row.get(11),
                row.get(12).equals("1"),
                row.get(13),
                parts(row.get(14)),
                parts(row.get(15)),
                parts(row.get(16)),
                row.get(17));
    }

    private static List<Vendor> vendors(String cell) {
        return cell.isEmpty()
                ? List.of()
                : parts(cell).stream()
                        .map(part -> part.split(":", -1))
                        .map(part -> new Vendor(part[0], Double.parseDouble(part[1])))
                        .toList();
    }

    private static List<String> parts(String cell) {
        return List.of(cell.split("\\|", -1));
    }
}
