/** The web application: pages for people, REST for programs, nothing else. */
@NullMarked
package uk.lgcdt.web;

import org.jspecify.annotations.NullMarked;
