/** Work asked for by people on the pages and done by the batch process: loads of uploaded files, refreshes and the like. */
@NullMarked
package uk.lgcdt.infra.request;

import org.jspecify.annotations.NullMarked;
