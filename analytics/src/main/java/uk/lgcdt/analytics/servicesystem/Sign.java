package uk.lgcdt.analytics.servicesystem;

import uk.lgcdt.analytics.servicesystem.Purchase.Technology;

/**
 * A word or phrase that speaks for a system or against it.
 *
 * @param system key of the kind
 */
record Sign(String system, Sort sort) {

    /** What a sign is, with what it weighs in percent in a title and a description. */
    enum Sort {
        PRODUCT("product", new int[] {90, 90, 85}, new int[] {55, 40, 30}),
        AMBIGUOUS_PRODUCT("product", new int[] {80, 45, 0}, new int[] {35, 0, 0}),
        PHRASE("phrase", new int[] {85, 80, 75}, new int[] {35, 25, 20}),
        WORD("phrase", new int[] {85, 70, 30}, new int[] {35, 15, 0}),
        TOPIC("topic", new int[] {70, 40, 0}, new int[] {20, 10, 0}),
        SUPPLIER("supplier", new int[] {55, 40, 25}, new int[] {0, 0, 0}),
        AGAINST("against", new int[] {0, 0, 0}, new int[] {0, 0, 0});

        private final String word;
        private final int[] inTitle;
        private final int[] inDescription;

        Sort(String word, int[] inTitle, int[] inDescription) {
            this.word = word;
            this.inTitle = inTitle;
            this.inDescription = inDescription;
        }

        String word() {
            return word;
        }

        int inTitle(Technology technology) {
            return inTitle[technology.ordinal()];
        }

        int inDescription(Technology technology) {
            return inDescription[technology.ordinal()];
        }
    }
}
