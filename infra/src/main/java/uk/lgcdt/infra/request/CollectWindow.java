package uk.lgcdt.infra.request;

/**
 * Parameters of {@link RequestKind#COLLECT}. Days are ISO dates in text, so that every reader of the parameters
 * understands them.
 *
 * @param source the collector's name, such as {@code find-a-tender}
 * @param from first day
 * @param to last day, itself included
 */
public record CollectWindow(String source, String from, String to) {}
