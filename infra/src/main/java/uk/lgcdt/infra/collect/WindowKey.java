package uk.lgcdt.infra.collect;

/**
 * What a window is of.
 *
 * @param source the collector, such as find-a-tender
 * @param service the address that is asked
 * @param part the type of notice where a service is asked for one at a time, else empty
 * @param span of publication times
 */
public record WindowKey(String source, String service, String part, TimeSpan span) {}
