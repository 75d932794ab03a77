/** What the REST resources share: pages of results and how a wrong request is answered. */
@NullMarked
package uk.lgcdt.web.api;

import org.jspecify.annotations.NullMarked;
