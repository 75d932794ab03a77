package uk.lgcdt.infra.reference;

/** Which of the Act's two kinds of authority buys; councils are sub-central. */
public enum AuthorityKind {
    CENTRAL,
    SUB_CENTRAL
}
