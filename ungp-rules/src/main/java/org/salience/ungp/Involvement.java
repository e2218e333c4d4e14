package org.salience.ungp;

import java.util.Locale;
import java.util.Objects;
import org.salience.model.Concept;
import org.salience.model.Concepts;
import org.salience.model.Track;
import org.salience.model.norm.Oecd;
import org.salience.model.norm.Provision;
import org.salience.model.norm.Ungp;

/**
 * How an enterprise is involved in an adverse impact, from not at all to causing it. The categories of UNGP 13 lie on a
 * continuum; an assessment therefore gives a point and a ceiling.
 */
public enum Involvement {
    /** Not involved: every category is shown not to apply. Not the same as insufficient evidence. */
    NONE("none", "no risk", Ungp.PRINCIPLE_13_B),
    /** Linked to its operations, products or services by a business relationship (UNGP 13(b)). */
    DIRECTLY_LINKED("directly linked", "risk of direct link", Ungp.PRINCIPLE_13_B),
    /** Contributes by its own acts or omissions, with others (UNGP 13(a)). */
    CONTRIBUTES("contributes", "risk of contributing", Ungp.PRINCIPLE_13_A),
    /** Its own acts or omissions suffice (UNGP 13(a); OECD Due Diligence Guidance, question 29). */
    CAUSES("causes", "risk of causing", Oecd.Q29_CAUSE);

    private final String occurred;
    private final String risk;
    private final Provision provision;

    Involvement(String occurred, String risk, Provision provision) {
        this.occurred = occurred;
        this.risk = risk;
        this.provision = provision;
    }

    /**
     * {@return how the category reads on a track: {@code contributes}, or {@code risk of contributing}}
     *
     * @param track harm that occurred, or a risk of harm
     */
    public String on(Track track) {
        Objects.requireNonNull(track, "track");
        return track == Track.OCCURRED ? occurred : risk;
    }

    /**
     * {@return the provision that names the category}
     */
    public Provision provision() {
        return provision;
    }

    /** The concept that decides the category on a track. There is none for {@link #NONE}. */
    Concept concept(Track track) {
        boolean occurred = track == Track.OCCURRED;
        return switch (this) {
            case NONE -> throw new IllegalArgumentException("no concept decides " + this);
            case DIRECTLY_LINKED -> occurred ? Concepts.DIRECTLY_LINKED : Concepts.RISK_OF_DIRECT_LINK;
            case CONTRIBUTES -> occurred ? Concepts.CONTRIBUTES : Concepts.RISK_OF_CONTRIBUTING;
            case CAUSES -> occurred ? Concepts.CAUSES : Concepts.RISK_OF_CAUSING;
        };
    }

    /**
     * {@return the word for data, for example {@code directly-linked}}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return occurred;
    }
}
