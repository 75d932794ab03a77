package uk.lgcdt.analytics.reference;

import java.util.Map;
import java.util.TreeMap;

/** Figures by market, year, measure and basis. */
public final class Figures {

    private final Map<String, Expected> byKey = new TreeMap<>();

    void put(Market market, String measure, String basis, Expected figure) {
        if (byKey.put((market.key() + " " + measure + " " + basis).strip(), figure) != null) {
            throw new IllegalStateException(market.key() + " " + measure + " " + basis + " twice");
        }
    }

    public Map<String, Expected> byKey() {
        return byKey;
    }

    /** All of the table market_figure that are of single companies, but spend after the end and matching. */
    public static Figures ofCompanies(World world) {
        Figures figures = new Figures();
        for (Market market : world.markets()) {
            ConcentrationReference.add(figures, market, world);
            TenderReference.add(figures, market, world);
            LockInReference.add(figures, market, world);
            SmeReference.add(figures, market, world);
            PurchaseReference.add(figures, market, world);
            PriceReference.add(figures, market, world);
        }
        CompetitionReference.add(figures, world);
        DynamismReference.add(figures, world.markets());
        return figures;
    }
}
