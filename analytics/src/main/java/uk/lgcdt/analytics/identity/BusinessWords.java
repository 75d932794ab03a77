package uk.lgcdt.analytics.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What British firms' names are made of besides what tells them apart: legal forms, abbreviations, everyday words. */
final class BusinessWords {

    /** Legal forms by every way of writing them in one word. */
    static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("LTD", "LTD"),
            Map.entry("LIMITED", "LTD"),
            Map.entry("LTED", "LTD"),
            Map.entry("LDT", "LTD"),
            Map.entry("LIM", "LTD"),
            Map.entry("PLC", "PLC"),
            Map.entry("LLP", "LLP"),
            Map.entry("LP", "LP"),
            Map.entry("CIC", "CIC"),
            Map.entry("CIO", "CIO"),
            Map.entry("INC", "INC"),
            Map.entry("LLC", "LLC"),
            Map.entry("GMBH", "GMBH"),
            Map.entry("CYFYNGEDIG", "LTD"),
            Map.entry("CYF", "LTD"),
            Map.entry("UNLIMITED", "UNLTD"));

    /** Dropped wherever they stand. */
    static final Set<String> JOINING =
            Set.of("THE", "AND", "OF", "FOR", "A", "AN", "IN", "AT", "BY", "TO", "WITH", "ON", "Y");

    /** Words that say only where in the world: a firm writes them or leaves them out. */
    static final Set<String> NATIONAL = Set.of(
            "UK",
            "GB",
            "BRITAIN",
            "EUROPE",
            "EUROPEAN",
            "EU",
            "EMEA",
            "WORLDWIDE",
            "GLOBAL",
            "INTERNATIONAL",
            "COMPANY");

    /** Another member of a group as a rule. */
    static final Set<String> OF_GROUPS =
            Set.of("GROUP", "HOLDING", "INVESTMENT", "PROPERTY", "FINANCE", "TRUSTEE", "VENTURE");

    /** What kind of body it is: the firm of that name is another. */
    private static final Set<String> OF_BODIES = Set.of(
            "TRUST",
            "ASSOCIATION",
            "SOCIETY",
            "CLUB",
            "COUNCIL",
            "SCHOOL",
            "COLLEGE",
            "ACADEMY",
            "UNIVERSITY",
            "CHURCH",
            "HOSPITAL",
            "PARISH");

    /** The charity of a body is another than the body. */
    private static final Set<String> CHARITIES = Set.of("CHARITY", "FOUNDATION");

    /** Everyday words that are places: firms of one group differ in them as in other places. */
    private static final Set<String> PLACES = Set.of("YORKSHIRE", "LEEDS", "LONDON", "MANCHESTER");

    /** Points of the compass, and what numbers a series of firms: two that differ in them are two. */
    static final Set<String> OF_SERIES = Set.of(
            "ENGLAND",
            "SCOTLAND",
            "WALES",
            "IRELAND",
            "NORTH",
            "SOUTH",
            "EAST",
            "WEST",
            "NORTHERN",
            "SOUTHERN",
            "EASTERN",
            "WESTERN",
            "MIDLAND",
            "CENTRAL",
            "NORTHEAST",
            "NORTHWEST",
            "SOUTHEAST",
            "SOUTHWEST",
            "CYMRU",
            "ONE",
            "TWO",
            "THREE",
            "FOUR",
            "FIVE",
            "SIX",
            "SEVEN",
            "EIGHT",
            "NINE",
            "TEN",
            "FIRST",
            "SECOND",
            "THIRD",
            "II",
            "III",
            "IV",
            "NO1",
            "NO2");

    /** Everyday words with the reciprocal of how often they occur among names, roughly. */
    private static final Map<String, Integer> EVERYDAY = new HashMap<>();

    /** The reciprocal of words that are forenames and surnames as well. */
    private static final int PERSONS = 400;

    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);

    private static final Map<String, String> ABBREVIATIONS = new HashMap<>();

    static {
        everyday(25, "SERVICE SOLUTION GROUP CARE CONSTRUCTION SCHOOL COUNCIL");
        everyday(
                60,
                "COMPANY HOME HOUSE PROPERTY SYSTEM MANAGEMENT HEALTH CENTRE ASSOCIATION TRUST COMMUNITY BUILDING CONTRACTOR ENGINEERING"
                        + " TRANSPORT UK CONSULTING PRIMARY NURSING SUPPORT TRAINING PARTNERSHIP SUPPLY ENVIRONMENTAL ELECTRICAL");
        everyday(
                150,
                "DEVELOPMENT ENTERPRISE PRODUCT TECHNOLOGY INTERNATIONAL DESIGN HOLDING SECURITY CONSULTANT TRAVEL TAXI COACH HIRE"
                        + " SON BROTHERS ASSOCIATE EDUCATION COLLEGE CHURCH HALL CLUB HOUSING SOCIETY SAFETY EQUIPMENT MAINTENANCE"
                        + " FLOORING JOINERY ROOFING PLUMBING HEATING GAS LIGHTING SCAFFOLDING LANDSCAPE PLAYGROUND SPORT LEISURE FIRE"
                        + " CLEANING WASTE RECYCLING MEDICAL PHARMACY DENTAL SURGERY MEDIA PRINT MARKETING EVENT FOOD CATERING MOTOR"
                        + " VEHICLE AUTO GARAGE TYRE PLANT CIVIL SURVEY LEGAL SOLICITOR ACCOUNTANT INSURANCE FINANCE FINANCIAL ESTATE"
                        + " LETTING SOFTWARE DATA DIGITAL COMPUTER NETWORK TELECOM COMMUNICATION ENERGY POWER WATER DRAINAGE NATIONAL"
                        + " YORKSHIRE LEEDS LONDON MANCHESTER NORTHERN NORTH SOUTH EAST WEST GLOBAL EUROPE PROJECT RESOURCE RECRUITMENT"
                        + " PEOPLE YOUNG YOUTH CHILD CHILDREN FAMILY FOSTERING ADULT DAY NURSERY ACADEMY UNIVERSITY HOSPITAL FOUNDATION"
                        + " CHARITY ACTION TREE GARDEN GREEN SITE WORK CONTROL ACCESS DOOR WINDOW GLASS STEEL METAL CONCRETE STONE TRADE"
                        + " TRADING INDUSTRIAL COMMERCIAL SPECIALIST PROFESSIONAL FIRST CITY TOWN PARISH CITIZEN ADVICE ACTIVITY");
        everyday(
                PERSONS,
                "JOHN DAVID PAUL MICHAEL ANDREW PETER JAMES ROBERT STEPHEN MARK CHRISTOPHER SMITH JONES WILLIAM BROWN TAYLOR WILSON"
                        + " JOHNSON DAVIES THOMAS WRIGHT WALKER WHITE ROBINSON HALL CLARKE JACKSON WOOD THOMPSON HARRISON KING"
                        + " SCOTT YOUNG MARTIN COOPER HILL WARD TURNER CLARK BAKER MORRIS BELL COLE ROYAL CROWN STAR SUN PARK BRIDGE"
                        + " RIVER VALLEY ROCK OAK ASH ROSE LION EAGLE PHOENIX APEX ELITE PREMIER QUALITY EXPERT DIRECT TOTAL COMPLETE"
                        + " ABC ACE PRIME ALPHA BEACON HORIZON SUMMIT UNITED BRITISH ENGLISH MODERN ADVANCED INTEGRATED CREATIVE GLOBAL");
        abbreviated("SERV SERVS SVC SVCS SERVI SERVIC SRVCS SERVCS", "SERVICE");
        abbreviated("MGT MGMT MNGMT MANAGEMEN MANGEMENT", "MANAGEMENT");
        abbreviated("CONST CONSTR CONSTRUC CONSTRUCT", "CONSTRUCTION");
        abbreviated("ENG ENGR ENGRG ENGINEER", "ENGINEERING");
        abbreviated("ELEC ELECT ELECTRIC", "ELECTRICAL");
        abbreviated("MAINT", "MAINTENANCE");
        abbreviated("INSTALLN INSTALL", "INSTALLATION");
        abbreviated("ASSOC ASSN ASSC", "ASSOCIATION");
        abbreviated("ASSOCS ASSOCIATES", "ASSOCIATE");
        abbreviated("BROS BRO BROTHER", "BROTHERS");
        abbreviated("CO", "COMPANY");
        abbreviated("INTL INTERNAT INT", "INTERNATIONAL");
        abbreviated("GRP", "GROUP");
        abbreviated("HLDGS HOLDINGS", "HOLDING");
        abbreviated("TECH TECHS TECHNOLOGIES", "TECHNOLOGY");
        abbreviated("PROP PROPS PROPERTIES", "PROPERTY");
        abbreviated("DEV DEVS DEVT", "DEVELOPMENT");
        abbreviated("UNI UNIV", "UNIVERSITY");
        abbreviated("CTR CENTER", "CENTRE");
        abbreviated("COMM COMMS COMMUNICATIONS", "COMMUNICATION");
        abbreviated("SOLN SOLNS SOLS", "SOLUTION");
        abbreviated("SYS", "SYSTEM");
        abbreviated("EQUIP", "EQUIPMENT");
        abbreviated("ENV ENVIRO ENVIRONMENT", "ENVIRONMENTAL");
        abbreviated("DEPT", "DEPARTMENT");
        abbreviated("GOVT", "GOVERNMENT");
        abbreviated("NAT NATL", "NATIONAL");
        abbreviated("YORKS", "YORKSHIRE");
        abbreviated("LANCS", "LANCASHIRE");
        abbreviated("NTH", "NORTH");
        abbreviated("PTNRS PTNERS PARTNERS PARTNER", "PARTNERSHIP");
        abbreviated("CONTRS CONTR CONTRACTS CONTRACT CONTRACTING", "CONTRACTOR");
        abbreviated("CONS CONSULT CONSULTANCY CONSULTANCIES", "CONSULTING");
        abbreviated("SCH SCHL", "SCHOOL");
        abbreviated("PRI PRIM", "PRIMARY");
        abbreviated("RESID RES", "RESIDENTIAL");
        abbreviated("CHEM CHEMISTS CHEMIST", "PHARMACY");
        abbreviated("INDS INDUSTRIES", "INDUSTRY");
        abbreviated("MFG", "MANUFACTURING");
        abbreviated("DISTN DIST", "DISTRIBUTION");
        abbreviated("LDSCP LANDSCAPING LANDSCAPES", "LANDSCAPE");
        abbreviated("BLDG BUILDERS BUILDER", "BUILDING");
        abbreviated("CHILDRENS CHILDREN", "CHILDREN");
        abbreviated("SAINT", "ST");
        abbreviated("EXCAVATIONS", "EXCAVATION");
        abbreviated("REFRIG", "REFRIGERATION");
        abbreviated("TELECOMS TELECOMMUNICATION TELECOMMUNICATIONS", "TELECOM");
        abbreviated("SUPPLIES", "SUPPLY");
        abbreviated("CHARITIES", "CHARITY");
        abbreviated("NURSERIES", "NURSERY");
        abbreviated("PHARMACIES", "PHARMACY");
        abbreviated("SURGERIES", "SURGERY");
        abbreviated("FACTORIES", "FACTORY");
        abbreviated("COUNTIES", "COUNTY");
        abbreviated("SOCIETIES", "SOCIETY");
        abbreviated("ACTIVITIES", "ACTIVITY");
        abbreviated("KINGDOM", "UK");
    }

    private BusinessWords() {}

    /** The legal form that the word is, also where it is misspelt by one letter; empty for any other word. */
    static Optional<String> form(String word) {
        return Optional.ofNullable(FORMS.get(word)).or(() -> isLimited(word) ? Optional.of("LTD") : Optional.empty());
    }

    private static boolean isLimited(String word) {
        return word.startsWith("LIM")
                && (ONE_LETTER.apply(word, "LIMITED") >= 0 || word.equals("LIMTIED") || word.equals("LIMIETD"));
    }

    /** The full word in the singular. */
    static String canonical(String word) {
        String full = ABBREVIATIONS.get(word);
        if (full != null) {
            return full;
        }
        String single = singular(word);
        return ABBREVIATIONS.getOrDefault(single, single);
    }

    /** Chance, 0 to 1, that some other name has the word, before any names were counted. */
    static double expected(String word) {
        Integer reciprocal = EVERYDAY.get(word);
        return reciprocal == null ? 1.0 / 20_000 : 1.0 / reciprocal;
    }

    /** Whether it says what firms do or are, so that it is hardly a person's name. */
    static boolean isOfTrade(String word) {
        Integer reciprocal = EVERYDAY.get(canonical(word));
        return reciprocal != null && reciprocal < PERSONS;
    }

    static boolean isEveryday(String word) {
        return EVERYDAY.containsKey(word);
    }

    /**
     * Whether a name may well be written without it, being everyday and telling neither a place nor another body.
     *
     * @param firm whether the name without it says that it is a firm's
     */
    static boolean isLeftOut(String word, boolean firm) {
        return isEveryday(word)
                && !CHARITIES.contains(word)
                && !PLACES.contains(word)
                && !(firm && OF_BODIES.contains(word));
    }

    private static String singular(String word) {
        int length = word.length();
        boolean plural = length > 3
                && word.charAt(length - 1) == 'S'
                && word.charAt(length - 2) != 'S'
                && word.charAt(length - 2) != 'U'
                && word.charAt(length - 2) != 'I';
        return plural ? word.substring(0, length - 1) : word;
    }

    private static void everyday(int reciprocal, String words) {
        for (String word : words.split(" ", -1)) {
            EVERYDAY.putIfAbsent(singular(word), reciprocal);
        }
    }

    private static void abbreviated(String forms, String full) {
        for (String form : forms.split(" ", -1)) {
            ABBREVIATIONS.put(form, full);
        }
    }
}
