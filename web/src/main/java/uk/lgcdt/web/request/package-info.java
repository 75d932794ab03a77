/** What analysts ask the platform to do: load files that they send, refresh, collect; and how far it is with that. */
@NullMarked
package uk.lgcdt.web.request;

import org.jspecify.annotations.NullMarked;
