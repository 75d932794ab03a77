package uk.lgcdt.web.request;

/** The name of a file as its sender's browser gives it: for people to read, never to open anything with. */
final class SentFileName {

    private static final int LONGEST = 200;
    private static final String NAMELESS = "unnamed";

    private SentFileName() {}

    /** Returns the last part of a path, without characters that cannot be seen, and not too long. */
    static String of(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .codePoints()
                .filter(SentFileName::isSeen)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        String bounded = name.length() <= LONGEST ? name : name.substring(0, LONGEST);
        return bounded.isEmpty() ? NAMELESS : bounded;
    }

    /** Controls, marks that turn the direction of text round, and halves of characters are not. */
    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
