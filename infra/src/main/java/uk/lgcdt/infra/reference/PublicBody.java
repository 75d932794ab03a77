package uk.lgcdt.infra.reference;

/**
 * A public body that pays, whether a principal council or not.
 *
 * @param code the ONS code, such as {@code E61000001}; {@code BODY-} with its plain name where it is known by name alone
 */
public record PublicBody(String code, String name) {}
