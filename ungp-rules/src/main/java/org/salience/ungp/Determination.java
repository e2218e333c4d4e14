package org.salience.ungp;

import java.util.Optional;
import org.salience.model.Concept;
import org.salience.model.Manner;
import org.salience.model.evidence.Standing;

/**
 * What a concept reads as on an impact, or on an impact by one relationship, with the reasons. Its word is not read off its standing: it is true only if it
 * holds however the open facts turn out.
 *
 * <p>Immutable and thread-safe.
 */
public final class Determination {
    private final Deriver deriver;
    private final Concept concept;
    private final String impact;
    private final Optional<String> through;

    Determination(Deriver deriver, Concept concept, String impact) {
        this(deriver, concept, impact, Optional.empty());
    }

    Determination(Deriver deriver, Concept concept, String impact, Optional<String> through) {
        this.deriver = deriver;
        this.concept = concept;
        this.impact = impact;
        this.through = through;
    }

    /**
     * {@return the concept}
     */
    public Concept concept() {
        return concept;
    }

    /**
     * {@return the id of the impact}
     */
    public String impact() {
        return impact;
    }

    /**
     * {@return id of the relationship by which alone it is read; empty if it is read by all pathways of the impact}
     */
    public Optional<String> through() {
        return through;
    }

    /**
     * {@return what it reads as at each standard}
     */
    public Words words() {
        return deriver.words(concept, impact, through);
    }

    /**
     * {@return how firmly it is supported and disputed}
     */
    public Standing standing() {
        return deriver.standing(concept, impact, through);
    }

    /**
     * {@return the weakest manner of claim on its strongest supporting branch, or empty if no claim supports it}
     */
    public Optional<Manner> modality() {
        return derivation().modality();
    }

    /**
     * {@return the reasons, as a tree; computed when asked}
     */
    public Derivation derivation() {
        return deriver.derivation(concept, impact, through);
    }

    /**
     * {@return one line: concept, impact, and what it reads as at each standard}
     */
    @Override
    public String toString() {
        return concept.label() + " (" + impact
                + through.map(id -> " through " + id).orElse("") + "): " + words();
    }
}
