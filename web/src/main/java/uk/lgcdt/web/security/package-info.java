/** Who may see and do what, and how they sign in. */
@NullMarked
package uk.lgcdt.web.security;

import org.jspecify.annotations.NullMarked;
