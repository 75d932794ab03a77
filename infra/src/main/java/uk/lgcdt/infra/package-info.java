/** What things are, where they are kept, and what they run on: the words that every module shares. */
@NullMarked
package uk.lgcdt.infra;

import org.jspecify.annotations.NullMarked;
