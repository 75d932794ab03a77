/** What is found when data are checked: how much of each field is there, how late it came, what cannot be true. */
@NullMarked
package uk.lgcdt.infra.quality;

import org.jspecify.annotations.NullMarked;
