package uk.lgcdt.web.benchmark;

/**
 * One opening of an address.
 *
 * @param id under which the server notes what it cost
 * @param millis as the visitor saw it
 * @param answered with what the address names
 */
record Visit(WalkedPage page, String address, String id, double millis, boolean answered) {}
