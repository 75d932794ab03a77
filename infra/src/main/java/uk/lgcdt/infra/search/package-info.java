/** Finding notices and suppliers by their words: what may be asked, what is answered, and how the index is rebuilt. */
@NullMarked
package uk.lgcdt.infra.search;

import org.jspecify.annotations.NullMarked;
