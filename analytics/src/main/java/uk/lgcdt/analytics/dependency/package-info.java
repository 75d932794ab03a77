/** How much single buyers and suppliers mean to each other. */
@NullMarked
package uk.lgcdt.analytics.dependency;

import org.jspecify.annotations.NullMarked;
