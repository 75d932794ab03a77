package uk.lgcdt.batch.spend;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.lgcdt.infra.spend.VatBasis;

/** What the words over a column say of it. */
final class HeaderWords {

    /** Words that councils misspell; a word one letter away from one of these is read as it. */
    private static final List<String> OFTEN_MISSPELT = List.of(
            "supplier",
            "beneficiary",
            "directorate",
            "department",
            "organisation",
            "division",
            "transaction",
            "description",
            "expenditure",
            "category",
            "purpose",
            "merchant",
            "creditor",
            "reference",
            "amount",
            "payment",
            "company",
            "service",
            "invoice",
            "contract",
            "authority",
            "council",
            "vendor",
            "narrative");

    private static final String NAMED =
            "(supplier|vendor|creditor|beneficiary|payee|merchant|recipient|contractor|provider|apar|claimant|grantee)s?";
    private static final String NUMBERED = "(id|ids|number|no|num|code|ref|reference|urn|key|identifier)";

    private static final String CREDIT = "credits?( £)?|credits? (amount|value)s?( £)?|(amount|value) credit(ed)?";

    private static final int LONGEST = 90; // characters

    private record Rule(Role role, int score, Pattern words) {}

    /** The first that fits a role counts. */
    private static final List<Rule> RULES = List.of(
            // what is none of those below though it sounds like it
            rule(
                    Role.COMPANY_NUMBER,
                    96,
                    ".*\\b(company|companies house|co)\\b.*\\b(registration |registered |reg )?(number|no|num)\\b.*|crn|company (reg|registration)|companies house.*"),
            rule(
                    Role.SUPPLIER_ID,
                    92,
                    ".*\\b(" + NAMED + "|address book|account payable)( account)? ?(site )?" + NUMBERED + "\\b.*"),
            rule(
                    Role.SUPPLIER,
                    97,
                    "(the )?" + NAMED + "( " + NAMED + ")*( trading)?( full)? names?( 1)?|" + NAMED + " " + NAMED
                            + " name|name of (the )?" + NAMED),
            rule(
                    Role.SUPPLIER,
                    93,
                    "(the )?" + NAMED + "( " + NAMED
                            + ")*( payee)?( paid)?( title| description| details)?|trading (name|as)|paid to|payment (made )?to|company( name)?|payee name.*|name of (company|organisation|business) paid"),
            rule(
                    Role.SUPPLIER,
                    74,
                    "(full )?names?|account name|supplier .*name.*|.*\\b(supplier|vendor|creditor|beneficiary|payee|merchant) names?\\b.*"),
            rule(
                    Role.CATEGORY,
                    88,
                    ".*\\b(merchant|spend|expenditure|expense|expenses|procurement|purchase|commodity|supplier|vendor)s? (category|categories|type|classification|group|description|analysis|class)( (name|group|label|description|code))?\\b.*|.*proclass.*|.*\\bcategor(y|isation).*|.*(subjective|cipfa|sercop|bvacop|thomson|unspsc|mcc|cpv).*|(expense|account|ledger|gl|nominal|cost element|expenditure account).*(description|desc|name|type|label|title)s?|.*\\b(detailed )?(expenditure|expense)s? type.*|subj.*(description|desc).*|account( detail)?|accdesc|detailed expense.*type|cost type|type of (spend|expenditure)|expenses?|expenditure"),
            rule(
                    Role.VAT,
                    92,
                    "(.*\\b(irrecoverable|unrecoverable|recoverable|non recoverable)\\b.*vat.*|.*vat (that )?(cannot|not).*recover.*|vat( amount| value| paid| total| element| charged)?( £)?|(amount|value|total) (of )?vat|.*\\btax amount)"),
            rule(
                    Role.AMOUNT,
                    97,
                    ".*\\b(net|nett)\\b.*\\b(amount|value|total|cost|spend|payment|paid|price|sum|gbp)\\b.*|.*\\b(amount|value|total|cost|spend|payment|paid|price|sum|gbp)\\b.*\\b(net|nett|exc|excl|excludes|excluding|ex|less|without) ?(of )?(recoverable )?(vat|tax)?\\b.*|.*£ (net|excl|exc|ex vat).*|net( £)?|£ net|net of ((ir|un)?recoverable )?vat"),
            rule(
                    Role.AMOUNT,
                    95,
                    "((total|paid|payment|invoice|transaction|line|gross|distribution|settled|spend|expenditure|invoiced|actual|grand|sum of|sum|pay|cleared|posted|local|home|currency|apportioned|functional|ledger|gl|voucher|document|base|reporting) )*(amount|amt|value|total)( (of (payment|invoice|transaction|spend|expenditure)|paid|spent|spend|due|in|for))?( gbp| £| pounds| sterling| s)*( (incl|inc|including|gross|vat|of|s).*)?"),
            rule(
                    Role.AMOUNT,
                    88,
                    ".*\\b(gross|incl|inc|including|includes) ?(of )?(vat|tax|amount|value|total)?\\b.*|£s?|gbp|£ (amount|total|paid)|payment|paid|cost|spend|price|sum|amount .*|.* amount|.* value|.* £|£ .*|total .*|sum of .*|actuals?|debit( amount| value)?s?|how much.*|spend (£|gbp)|expenditure (£|amount)|.*\\bamount\\b.*"),
            rule(
                    Role.DATE,
                    97,
                    "(.* )?(payment|paid|pay|payments|clearing|cleared|settlement|remittance|bacs|cheque) (run )?dates?( .*)?|date (of )?(payment|paid|cleared|clearing)( .*)?|date payment (made|cleared)|.*\\bpaid on\\b.*|datepaid|when( paid)?"),
            rule(
                    Role.DATE,
                    92,
                    "(the )?dates?|(transaction|trans|posting|posted|effective|gl|ledger|incurred|expenditure|spend|accounting|voucher|journal|entry|value) date.*|date (of )?(transaction|incurred|expenditure|posted|posting|expense|spend).*|date .*incurred"),
            rule(
                    Role.DATE,
                    84,
                    "(invoice|inv|document|doc|tax|approval|approved|certified|authorised|processed|invoice creation|creation|created|received|purchase) date.*|date (of )?(invoice|document|approved|approval|purchase|invoiced).*|.*\\bdate\\b.*"),
            rule(
                    Role.DATE,
                    70,
                    "((payment|financial|accounting|posting|fiscal|calendar|pay|gl|ledger|transaction|paid|reporting|year|invoice|spend|of|the) )*(period|month|quarter|yearmonth|year month|month year|qtr|period name|week ending|week)( (of|paid|name|end|ending|year|payment|number|no).*)?"),
            rule(Role.DATE, 45, "(financial |fiscal )?year"),
            rule(Role.CREDIT, 90, CREDIT),
            rule(
                    Role.CARD,
                    90,
                    "(procurement |purchas(e|ing) |payment |credit |corporate |p |is )?card( (transaction|payment|purchase|spend|flag|used))?( y n| yes no)?|pcard"),
            rule(
                    Role.CONTRACT,
                    85,
                    ".*\\b(contract|purchase order|order|po|requisition|agreement|framework)\\b ?(id|number|no|num|ref|reference|code|title)?s?"),
            rule(
                    Role.TRANSACTION,
                    94,
                    ".*\\b(transaction|trans|voucher|document|doc|payment|cheque|internal|unique|our|hbc|journal|batch|system)s? ?"
                            + NUMBERED
                            + "s?( number)?\\b.*|trans(action)? ?(no|id)|urn|uid|internal ref.*|voucher|recid|row id"),
            rule(
                    Role.TRANSACTION,
                    82,
                    ".*\\b(invoice|inv)s? ?(serial )?" + NUMBERED
                            + "\\b.*|ref(erence)?s?( (no|number|id))?|.*\\bref( no| number)?|id|number|invoice"),
            rule(
                    Role.BODY,
                    96,
                    "(public |government |local )?(body|organisation|organistion|authority|council|entity|publisher|org)( (body|name|label|title))+|local authority|council|authority|(responsible|spending) (body|authority|council)|body name .*"),
            rule(Role.BODY, 80, "body|organisation|entity|publisher|org|company code name|operating unit"),
            rule(
                    Role.PURPOSE,
                    92,
                    ".*\\b(purpose|narrative|narration)\\b.*|(summary|nature|reason|description|details?) (of|for) .*|(invoice|transaction|line|item|payment|spend|expenditure|long|short|extended|distribution|goods|product|service or goods|summary)? ?(line )?(description|details?|text|summary|comments?|explanation)( text)?( \\d)?|item|what .*|for what|goods( and|or)? services?.*|reason"),
            rule(Role.PURPOSE, 60, ".*\\b(description|details?|text|notes?)\\b.*"),
            rule(
                    Role.DEPARTMENT,
                    93,
                    ".*\\b(directorate|department|dept|dpt|portfolio|organisational unit|organisation unit|business unit|service area|service group|corporate area|head of service)\\b.*(name|description|desc|label|area)?|service( label| name| description)?|servdesc"),
            rule(
                    Role.DEPARTMENT,
                    84,
                    ".*\\b(service|division|divisional|section|team|cost centre|costcentre|cost center|unit|group|expense area|responsible|committee|school|establishment|business area|function|activity|programme|objective|fund)\\b.*(name|description|desc|label|area|title)?"),
            rule(Role.CATEGORY, 50, ".*\\b(account|code|type|class|level \\d)\\b.*"));

    private static final Pattern NOT_SUPPLIER = Pattern.compile(
            ".*\\b(vat|charity|postcode|post code|address|town|city|status|sme|vcse|voluntary|type|category|classification|count|group|url|uri|country|email|bank|sort|region|size|invoice|inv|order|site)\\b.*");
    private static final Pattern NOTHING = Pattern.compile(
            ".*\\b(vat|tax) (reg|registration|code|number|no|rate|type|status)\\b.*|.*\\bcharit(y|ies)\\b.*|.*\\b(postcode|post code|uri|url|sme|vcse|capital or revenue|cap rev|rev cap|revenue or capital)\\b.*|.*\\b(start|end|expiry|renewal|review|expires) date\\b.*|(payment )?(method|terms|type)|.*\\bdays\\b.*|(line|lines|line number|line no|row|count|quantity|qty|source|subsource|definition)|.*% .*|.*percent.*");

    private static final Pattern NO_AMOUNT = Pattern.compile(CREDIT
            + "|.*\\b(description|desc|category|type|code|date|number|no|id|name|ref|reference|threshold|over)\\b.*");
    private static final Pattern NO_PURPOSE = Pattern.compile(".*\\b(date|number|no|id|ref|amount)\\b.*");
    private static final Pattern GROSS = Pattern.compile(".*\\b(gross|incl|inc|including|includes)\\b.*");
    private static final Pattern NET =
            Pattern.compile(".*\\b(net|nett|exc|excl|excludes|excluding|ex|less|without)\\b.*");
    private static final Pattern TWO_WORDS = Pattern.compile("(\\p{Ll})(\\p{Lu})");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}£%]+");
    private static final Pattern SHORT_DATE = Pattern.compile("\\b(dt|dte)\\b");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    // The same few hundred headings stand over most files, and a detector asks of each for every role.
    private static final Remembered<String> PLAIN = new Remembered<>(HeaderWords::inPlainForm);
    private static final Remembered<int[]> SCORES = new Remembered<>(HeaderWords::scoresOf);

    private HeaderWords() {}

    /** Lower case, words apart: "BodyName" and "body_name" become "body name", "Net Amount (£)" "net amount £". */
    static String plain(String header) {
        return PLAIN.of(header);
    }

    private static String inPlainForm(String header) {
        String apart = TWO_WORDS
                .matcher(Normalizer.normalize(header, Normalizer.Form.NFKC))
                .replaceAll("$1 $2")
                .toLowerCase(Locale.ROOT)
                .replace("\u2019", "")
                .replace("'", "");
        apart = SIGNS.matcher(apart).replaceAll(" ").replace("£", " £ ");
        apart = SHORT_DATE.matcher(apart).replaceAll("date");
        apart = SPACES.matcher(apart).replaceAll(" ").strip();
        return Arrays.stream(apart.split(" ")).map(HeaderWords::spelled).collect(Collectors.joining(" "));
    }

    /** Returns from 0 to 100 how much the words, brought into plain form, say that the column has the role. */
    static int score(Role role, String plain) {
        return plain.isEmpty() || plain.length() > LONGEST ? 0 : SCORES.of(plain)[role.ordinal()];
    }

    /** The score of each role, by its place. */
    private static int[] scoresOf(String plain) {
        int[] scores = new int[Role.values().length];
        boolean nothing = NOTHING.matcher(plain).matches();
        for (Role role : Role.values()) {
            boolean other = nothing && role != Role.COMPANY_NUMBER
                    || switch (role) {
                        case SUPPLIER -> NOT_SUPPLIER.matcher(plain).matches() && !plain.endsWith("name");
                        case AMOUNT -> NO_AMOUNT.matcher(plain).matches();
                        case PURPOSE -> NO_PURPOSE.matcher(plain).matches();
                        default -> false;
                    };
            scores[role.ordinal()] = other ? 0 : ruled(role, plain);
        }
        return scores;
    }

    private static int ruled(Role role, String plain) {
        for (Rule rule : RULES) {
            if (rule.role == role && rule.words.matcher(plain).matches()) {
                return rule.score;
            }
        }
        return 0;
    }

    /** The most that the words say of any role. */
    static int best(String plain) {
        int best = 0;
        for (Role role : Role.values()) {
            best = Math.max(best, score(role, plain));
        }
        return best;
    }

    static VatBasis basis(String plain) {
        if (GROSS.matcher(plain).matches()) {
            return VatBasis.GROSS;
        }
        return NET.matcher(plain).matches() ? VatBasis.NET : VatBasis.UNKNOWN;
    }

    private static String spelled(String word) {
        if (word.length() < 6 || OFTEN_MISSPELT.contains(word)) {
            return word;
        }
        for (String right : OFTEN_MISSPELT) {
            if (Math.abs(right.length() - word.length()) <= 1 && isOneAway(word, right)) {
                return right;
            }
        }
        return word;
    }

    /** Whether one letter put in, left out or changed, or two swapped, makes one word of the other. */
    private static boolean isOneAway(String one, String other) {
        if (one.equals(other + "s")) {
            return false; // a plural is no mistake
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = Math.max(one.length(), other.length()) - start - end;
        return left <= 1
                || left == 2
                        && one.length() == other.length()
                        && one.charAt(start) == other.charAt(start + 1)
                        && one.charAt(start + 1) == other.charAt(start);
    }

    private static Rule rule(Role role, int score, String words) {
        return new Rule(role, score, Pattern.compile(words));
    }
}
