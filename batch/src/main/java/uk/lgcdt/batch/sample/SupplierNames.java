package uk.lgcdt.batch.sample;

import java.util.List;
import java.util.Locale;

/** Names for invented suppliers out of coined words, and the ways in which notices and ledgers write one name. */
final class SupplierNames {

    private static final List<String> HEADS = List.of(
            "Brack", "Tarn", "Quill", "Ostr", "Wex", "Hallow", "Linfo", "Merr", "Cald", "Pend", "Arkh", "Thorl", "Vell",
            "Cope", "Dun", "Farr", "Grenn", "Hask", "Ild", "Jess", "Kelv", "Lorr", "Mosk", "Narr", "Orm", "Pell",
            "Rusk", "Skel", "Tresk", "Ulv", "Varr", "Wist", "Yarr", "Zenn", "Bram", "Corl", "Dask", "Eldr", "Fenn",
            "Gorst");
    private static final List<String> TAILS = List.of(
            "enfold",
            "wick",
            "mere",
            "and",
            "moor",
            "dale",
            "rdine",
            "ivale",
            "erby",
            "lethorpe",
            "olme",
            "estone",
            "ora",
            "eland",
            "combe",
            "inton",
            "aby",
            "ergate",
            "ivane",
            "orth",
            "isk",
            "umber",
            "ellan",
            "awick",
            "esk",
            "onby",
            "ettle",
            "agh",
            "ivar",
            "ough",
            "essen",
            "armont",
            "ulis",
            "entia",
            "orrow",
            "ellix",
            "antis",
            "ovane",
            "ymere",
            "unden");
    private static final List<String> SURNAMES =
            List.of("Oakhurst", "Penderry", "Marlowe-Fenn", "Trevanyon", "Aldersyke", "Birkwood", "Hexby", "Larkrise");
    private static final List<String> VENDOR_TRADES = List.of(
            "Civic Software",
            "Public Systems",
            "Municipal Technology",
            "Borough Solutions",
            "Local Data",
            "Informatics");
    private static final List<String> FORMS =
            List.of(" Limited", " Ltd", " Limited", " Limited", " LLP", " (UK) Limited");
    private static final List<String> LEGAL = List.of("Limited", "Ltd", "LTD", "Ltd.", "limited");

    private SupplierNames() {}

    static String vendor(char kind, int number) {
        String trade = switch (kind) {
            case 'C' -> "Infrastructure";
            case 'W' -> "Environmental Services";
            case 'E' -> "Energy Supply";
            case 'F' -> "Group Services";
            default -> VENDOR_TRADES.get(number % VENDOR_TRADES.size());
        };
        return coined(number * 83 + 11) + " " + trade + (number % 4 == 1 ? " PLC" : " Limited");
    }

    /** The name of the supplier with this number among those of its market. */
    static String pooled(SampleMarket market, int number, boolean soleTrader, boolean charity, Draws draws) {
        int trades = market.trades().size();
        int names = HEADS.size() * TAILS.size() * trades;
        int place = Math.floorMod(number * 1447 + market.index() * 131, names);
        String stem = coined(place / trades);
        String trade = market.trades().get(place % trades);
        String round = number < names ? "" : " " + (1 + number / names);
        if (soleTrader) {
            return draws.one(SURNAMES) + " t/a " + stem + " " + trade + round;
        }
        if (charity) {
            return "The " + stem + " " + trade + round + " Charity";
        }
        return stem + " " + trade + round + draws.one(FORMS);
    }

    /** The name as one notice or ledger happens to write it. */
    static String asWritten(String name, Draws draws) {
        String written = name;
        if (draws.chance(0.25)) {
            written = written.replaceFirst("(Limited|Ltd)$", draws.one(LEGAL));
        }
        if (draws.chance(0.04)) {
            written = written.replace(" and ", " & ").replaceFirst(" \\(UK\\)", "");
        }
        if (draws.chance(0.015) && !written.contains("t/a")) {
            written = written + " t/a " + name.split(" ", 2)[0];
        }
        return draws.chance(0.3) ? written.toUpperCase(Locale.ROOT) : written;
    }

    private static String coined(int number) {
        int place = Math.floorMod(number, HEADS.size() * TAILS.size());
        return HEADS.get(place % HEADS.size()) + TAILS.get(place / HEADS.size());
    }
}
