package uk.lgcdt.analytics.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that are a natural person's: a title with a forename or initials and a surname, before or behind; or such a name
 * that trades as something else. A bare "John Lewis" may be a firm, and is not told.
 */
final class PersonNames {

    private static final String TITLES = "(?:MR|MRS|MS|MISS|MX|DR|PROF|PROFESSOR|REV|REVD|REVEREND|CLLR|COUNCILLOR)";

    private static final String TITLES_BEHIND = "(?:MR|MRS|MS|MISS|DR)";

    /** Mr J Smith; Mr and Mrs J Smith. */
    private static final Pattern TITLED = Pattern.compile("^" + TITLES + "(?: (?:AND )?" + TITLES + ")* ([A-Z -]+)$");

    /** Smith J Mr; Smith, Mrs Jane. */
    private static final Pattern TITLED_BEHIND =
            Pattern.compile("^[A-Z-]+ (?:[A-Z -]+ )?" + TITLES_BEHIND + "(?: [A-Z -]+)?$");

    private static final Pattern TRADING = Pattern.compile("^(.+?) (?:T/AS?|TRADING AS|TA) .+$");

    /** Names without any of these, as nearly all are, are not looked at further. */
    private static final Pattern SIGN = Pattern.compile("\\b" + TITLES + "\\b|\\bT/A|\\bTRADING AS\\b|\\bTA\\b");

    private static final int MOST_WORDS = 4;

    /** Words of trades that stand behind a title by chance or as a joke; those that are surnames as well are left out. */
    private static final Set<String> SURNAMES_TOO = Set.of(
            "YOUNG", "HALL", "GREEN", "STONE", "DAY", "CHURCH", "GARDEN", "HOUSE", "PARISH", "STEEL", "WATER", "HOME",
            "NORTH", "EAST", "WEST", "FIRST", "COACH", "LEEDS");

    private static final Set<String> NO_NAMES = Set.of(
            "AND",
            "THE",
            "OF",
            "FOR",
            "SONS",
            "SON",
            "BROS",
            "BROTHERS",
            "CO",
            "COMPANY",
            "PARTNERS",
            "ASSOCIATES",
            "ESTATE",
            "EXECUTORS",
            "TRUSTEES",
            "FAMILY",
            "PROPERTIES",
            "RENTALS",
            "LETTINGS",
            "CARS",
            "TAXIS",
            "CATERING",
            "PLUMBING",
            "CLEANING",
            "PRACTICE",
            "SURGERY",
            "PARTNERSHIP",
            "SHOP",
            "STORE",
            "KIDS",
            "FIX",
            "MOT");

    private static final Set<String> FORENAMES = Set.of(
            ("AARON ADAM ADRIAN ALAN ALEX ALEXANDER ALICE ALISON AMANDA AMY ANDREA ANDREW ANGELA ANN ANNA ANNE ANTHONY ARTHUR"
                            + " BARBARA BARRY BEN BENJAMIN BRIAN CAROL CAROLINE CATHERINE CHARLES CHARLOTTE CHRIS CHRISTINE"
                            + " CHRISTOPHER CLAIRE CLARE COLIN CRAIG DAN DANIEL DARREN DAVID DAWN DEAN DEBBIE DEBORAH DENISE DEREK"
                            + " DIANE DONALD DONNA DOUGLAS EDWARD ELAINE ELEANOR ELIZABETH EMILY EMMA ERIC FIONA FRANCES FRANK GARETH"
                            + " GARY GAVIN GEMMA GEOFFREY GEORGE GERALD GILLIAN GLEN GLENN GORDON GRAHAM GRAEME HANNAH HARRY HAZEL"
                            + " HEATHER HELEN HILARY HOWARD HUGH IAN JACK JACOB JACQUELINE JAMES JANE JANET JANICE JASON JEAN JENNIFER"
                            + " JENNY JESSICA JILL JO JOAN JOANNA JOANNE JOE JOHN JONATHAN JOSEPH JOSHUA JOYCE JUDITH JULIA JULIE"
                            + " KAREN KATE KATHERINE KATHLEEN KATHRYN KEITH KELLY KENNETH KEVIN LAURA LAUREN LEE LEONARD LESLEY LESLIE"
                            + " LINDA LISA LOUISE LUCY LYNN LYNNE MALCOLM MARGARET MARIA MARIE MARILYN MARION MARK MARTIN MARTYN MARY"
                            + " MATTHEW MAUREEN MELANIE MICHAEL MICHELLE MIKE MOHAMMED MUHAMMAD NATALIE NATHAN NEIL NICHOLAS NICK NICOLA"
                            + " NIGEL OLIVER OLIVIA PAMELA PATRICIA PATRICK PAUL PAULA PAULINE PETER PHILIP PHILLIP RACHEL RAYMOND"
                            + " REBECCA RICHARD ROBERT ROBIN ROGER RONALD ROSEMARY ROY RUSSELL RUTH RYAN SALLY SAM SAMANTHA SAMUEL SANDRA"
                            + " SARA SARAH SEAN SHARON SHAUN SHEILA SHIRLEY SIMON SOPHIE STACEY STEPHANIE STEPHEN STEVE STEVEN STUART SUE"
                            + " SUSAN SUZANNE SYLVIA TERENCE TERESA TERRY THOMAS TIM TIMOTHY TINA TOM TONY TRACEY TRACY TREVOR VALERIE"
                            + " VICTORIA VINCENT WAYNE WENDY WILLIAM YVONNE ZOE")
                    .split(" ", -1));

    private PersonNames() {}

    /** @param plain capitals without accents and apostrophes, single spaces, "and" for an ampersand */
    static boolean is(String plain) {
        if (!SIGN.matcher(plain).find()) {
            return false;
        }
        String text = plain.replaceAll("[.,]", " ").replaceAll("\\s+", " ").strip();
        Matcher trading = TRADING.matcher(text);
        if (trading.matches()) {
            return isTitled(trading.group(1)) || isBare(trading.group(1));
        }
        return isTitled(text);
    }

    private static boolean isTitled(String text) {
        Matcher titled = TITLED.matcher(text);
        if (titled.matches()) {
            return isPersons(words(titled.group(1)));
        }
        Matcher behind = TITLED_BEHIND.matcher(text);
        return behind.matches()
                && isPersons(words(
                        text.replaceAll("\\b" + TITLES_BEHIND + "\\b", " ").strip()));
    }

    /** A forename of the list or initials, then one surname. */
    private static boolean isBare(String text) {
        List<String> words = words(text);
        return isPersons(words)
                && (FORENAMES.contains(words.getFirst()) || words.getFirst().length() == 1)
                && words.getLast().length() > 1;
    }

    /** At least two words, so that "Mr Plumber" is none, and no word of a trade among them. */
    private static boolean isPersons(List<String> words) {
        return words.size() >= 2
                && words.size() <= MOST_WORDS
                && words.stream().anyMatch(word -> word.length() > 1)
                && words.stream().allMatch(PersonNames::isName);
    }

    private static boolean isName(String word) {
        boolean trade = BusinessWords.isOfTrade(word) && !SURNAMES_TOO.contains(word);
        return word.matches("[A-Z]+(-[A-Z]+)*")
                && !trade
                && !NO_NAMES.contains(word)
                && !BusinessWords.FORMS.containsKey(word);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
