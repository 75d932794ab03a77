/** What the platform runs on: its folders, its PostgreSQL and its Elasticsearch, embedded or elsewhere. */
@NullMarked
package uk.lgcdt.infra.runtime;

import org.jspecify.annotations.NullMarked;
