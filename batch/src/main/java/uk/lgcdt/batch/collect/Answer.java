package uk.lgcdt.batch.collect;

import java.net.http.HttpHeaders;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param body a file with the bytes as received
 * @param at when it began to answer
 */
record Answer(int status, HttpHeaders headers, Path body, Instant at) {

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }
}
