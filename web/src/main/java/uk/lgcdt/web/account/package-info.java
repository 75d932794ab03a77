/** What becomes of accounts when the web application starts. */
@NullMarked
package uk.lgcdt.web.account;

import org.jspecify.annotations.NullMarked;
