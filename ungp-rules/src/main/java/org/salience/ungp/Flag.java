package org.salience.ungp;

import java.util.Locale;
import org.salience.model.Concept;
import org.salience.model.Concepts;

/** What stands beside involvement and is never part of it: a flag changes what to do or to look at, not the category. */
public enum Flag {
    /** The harm is a gross abuse (UNGP 23(c)). */
    GROSS_ABUSES(Concepts.GROSS_ABUSES_AT_STAKE, "whoever causes or contributes treats it as legal compliance"),
    /** The enterprise is seen to benefit from the harm (UNGP 17 commentary). */
    PERCEIVED_COMPLICITY(Concepts.PERCEIVED_COMPLICITY, "no contribution by that alone"),
    /** Law requires what stands against human rights (UNGP 23(b)). */
    CONFLICTING_REQUIREMENTS(
            Concepts.CONFLICTING_REQUIREMENTS, "changes what can be done, not how the enterprise is involved"),
    /** The context is affected by conflict (UNGP 23 commentary). */
    CONFLICT(Concepts.CONFLICT_CONTEXT, "heightened due diligence"),
    /** Red flags about the end-user (US Department of State, 2020). */
    END_USER(Concepts.END_USER_RED_FLAGS, "consider whether to take part at all"),
    /** The enterprise stays without showing efforts to mitigate (UNGP 19 commentary). */
    NO_EFFORTS_SHOWN(Concepts.STAYS_WITHOUT_SHOWING, "it is for the enterprise to show");

    private final Concept concept;
    private final String means;

    Flag(Concept concept, String means) {
        this.concept = concept;
        this.means = means;
    }

    /**
     * {@return the concept that decides whether it is raised}
     */
    public Concept concept() {
        return concept;
    }

    /**
     * {@return what follows from it, and what does not}
     */
    public String means() {
        return means;
    }

    /**
     * {@return the word for data, for example {@code gross-abuses}}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return concept.label();
    }
}
