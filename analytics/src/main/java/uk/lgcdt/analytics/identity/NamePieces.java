package uk.lgcdt.analytics.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one name, sorted by what they are: telling, in brackets, behind the legal form, the form itself. */
final class NamePieces {

    private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]?");
    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int SHORTEST_INITIALS = 2;

    /** A longer word is hardly made of another's letters: Pwc, but not Price. */
    private static final int LONGEST_OF_LETTERS = 4;

    private final List<String> words = new ArrayList<>();
    private final Set<String> asides = new HashSet<>();
    private final List<String> branch = new ArrayList<>();
    private final Set<String> forms = new HashSet<>();
    private final List<List<String>> also = new ArrayList<>();

    private NamePieces() {}

    static NamePieces of(String text) {
        NamePieces pieces = new NamePieces();
        Matcher bracket = BRACKETED.matcher(text);
        int from = 0;
        while (bracket.find()) {
            pieces.take(text.substring(from, bracket.start()), false);
            if (!pieces.isShort(bracket.group(1))) {
                pieces.take(bracket.group(1), true);
            }
            from = bracket.end();
        }
        pieces.take(text.substring(from), false);
        return pieces;
    }

    static NamePieces literally(String text) {
        NamePieces pieces = new NamePieces();
        for (String word : NEITHER.split(text)) {
            if (!word.isEmpty()) {
                pieces.words.add(word);
            }
        }
        return pieces;
    }

    List<String> words() {
        return words;
    }

    Set<String> asides() {
        return asides;
    }

    /** Words behind the legal form. */
    List<String> branch() {
        return branch;
    }

    Set<String> forms() {
        return forms;
    }

    /** Names in brackets that are the name in short, or of which the name is the short form. */
    List<List<String>> also() {
        return also;
    }

    /** Whether the brackets hold the same name, longer or shorter; it is kept as another name then. */
    private boolean isShort(String inBrackets) {
        List<String> inside = of(inBrackets.replace('(', ' ')).words;
        boolean same = !inside.isEmpty() && forms.isEmpty() && (isShort(inside, words) || isShort(words, inside));
        if (same) {
            also.add(List.copyOf(inside));
        }
        return same;
    }

    private static boolean isShort(List<String> letters, List<String> name) {
        if (letters.size() != 1 || letters.getFirst().length() < SHORTEST_INITIALS) {
            return false;
        }
        String initials = letters.getFirst();
        if (name.size() > 1) {
            return initials.equals(
                    name.stream().map(word -> word.substring(0, 1)).reduce("", String::concat));
        }
        return name.size() == 1
                && initials.length() <= LONGEST_OF_LETTERS
                && name.getFirst().length() > initials.length() * 2
                && areIn(initials, name.getFirst());
    }

    /** Whether the word has the letters in their order, the first of them first. */
    private static boolean areIn(String letters, String word) {
        int at = 0;
        for (int i = 0; i < word.length() && at < letters.length(); i++) {
            if (word.charAt(i) == letters.charAt(at)) {
                at++;
            } else if (i == 0) {
                return false;
            }
        }
        return at == letters.length();
    }

    private void take(String part, boolean aside) {
        StringBuilder initials = new StringBuilder();
        for (String word : NEITHER.split(part)) {
            if (word.length() == 1 && !word.equals("Y")) {
                initials.append(word);
            } else if (!word.isEmpty() && !(word.equals("AND") && !initials.isEmpty())) {
                end(initials, aside);
                add(word, aside);
            }
        }
        end(initials, aside);
    }

    private void end(StringBuilder initials, boolean aside) {
        if (!initials.isEmpty()) {
            add(initials.toString(), aside);
            initials.setLength(0);
        }
    }

    private void add(String word, boolean aside) {
        Optional<String> form = BusinessWords.form(word);
        if (form.isPresent()) {
            forms.add(form.get());
        } else if (word.length() > 1 && BusinessWords.JOINING.contains(word)) {
            return;
        } else if (!forms.isEmpty() && !words.isEmpty()) {
            branch.add(BusinessWords.canonical(word));
        } else {
            String full = BusinessWords.canonical(word);
            words.add(full);
            if (aside) {
                asides.add(full);
            }
        }
    }
}
