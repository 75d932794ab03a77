/** How long the server takes for each page, and how often it asks the database. */
package uk.lgcdt.web.benchmark;
