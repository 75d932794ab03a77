package uk.lgcdt.batch.command;

import java.util.Locale;

/** Constants as people read them. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
