/** Facts that seldom change and that everything else looks up: councils, nations and regions, CPV divisions and groups. */
@NullMarked
package uk.lgcdt.infra.reference;

import org.jspecify.annotations.NullMarked;
