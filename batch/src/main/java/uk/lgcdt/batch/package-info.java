/** See the module's pom.xml for what it is. */
@NullMarked
package uk.lgcdt.batch;

import org.jspecify.annotations.NullMarked;
