/** See the module's pom.xml for what it is. */
@NullMarked
package uk.lgcdt.analytics;

import org.jspecify.annotations.NullMarked;
