package org.salience.model;

import java.util.Locale;

/** What an actor is. */
public enum ActorKind {
    /** A business enterprise, whatever its size or ownership. */
    COMPANY,
    /** A department, agency or other body of a State. */
    STATE_AGENCY,
    /** A unit inside a State agency; name the agency with {@code partOf}. */
    STATE_UNIT,
    /** A civil society, press, research or international organisation, or a trade union. */
    ORGANISATION,
    /** People whose rights are affected, described as a group and never named. */
    AFFECTED_GROUP;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * {@return the word that case files use, for example {@code company}}
     */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
