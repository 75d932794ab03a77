/** What has been collected from publishers' services, and how far the collectors have come. */
@NullMarked
package uk.lgcdt.infra.collect;

import org.jspecify.annotations.NullMarked;
