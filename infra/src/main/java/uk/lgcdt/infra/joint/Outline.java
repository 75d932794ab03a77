package uk.lgcdt.infra.joint;

import java.time.LocalDate;

/**
 * What a joint procurement is about, as its lead authority words it.
 *
 * @param cpvGroup three digits
 * @param description for those invited and for members; not public
 * @param commitmentsDue the last day on which a council can join
 */
public record Outline(String title, String cpvGroup, String description, LocalDate commitmentsDue) {

    public static final int LONGEST_TITLE = 200; // characters
    public static final int LONGEST_DESCRIPTION = 5_000; // characters

    public Outline {
        title = title.strip();
        description = description.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE || description.length() > LONGEST_DESCRIPTION) {
            throw new IllegalArgumentException(
                    "A joint procurement has a title, and neither it nor the description is endless");
        }
        if (!cpvGroup.matches("[0-9]{3}")) {
            throw new IllegalArgumentException("Not a CPV group: " + cpvGroup);
        }
    }
}
