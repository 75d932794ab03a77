package uk.lgcdt.infra.landing;

import java.time.Instant;

/**
 * How a file was fetched from its publisher.
 *
 * @param url the address that it was fetched from
 * @param licence that its publisher names, as an SPDX identifier such as OGL-UK-3.0
 * @param at when the publisher's server answered
 */
public record Fetched(String url, String licence, Instant at) {}
