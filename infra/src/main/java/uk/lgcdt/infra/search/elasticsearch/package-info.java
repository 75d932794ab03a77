/** The search kept in Elasticsearch: its indexes, how they are rebuilt from PostgreSQL, and the queries put to them. */
@NullMarked
package uk.lgcdt.infra.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
